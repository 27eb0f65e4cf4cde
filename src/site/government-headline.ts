/** The figures of the government itself for a year, where the column is that of one government. */
import type { Archive } from './archive.ts';
import { balanceOf, type Balance } from './balance.ts';
import { href, paths } from './urls.ts';

export interface Headline {
  readonly title: string;
  readonly balance: Balance;
  /** The report from which the figures are. */
  readonly label: string;
  readonly href: string;
}

export function governmentHeadline(archive: Archive, year: number): Headline | undefined {
  const governments = archive.agencies.filter(({ kind }) => kind === '政府');
  const [government] = governments;
  if (government === undefined || governments.length > 1) return undefined;
  const entry = archive.report(government.id, year);
  const balance = entry && balanceOf(entry.report);
  if (entry === undefined || balance === undefined) return undefined;
  return {
    title: `${government.division.path.at(-1) ?? government.name}${String(year)}年`,
    balance,
    label: `${entry.report.agencyName}${String(year)}年报告`,
    href: href(paths.report(government.id, year)),
  };
}
