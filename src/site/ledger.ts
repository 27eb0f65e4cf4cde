/** One line for each report that is there or should be: the form in which lists show reports. */
import type { Agency } from '../core/register/agency.ts';
import type { Archive } from './archive.ts';
import { balanceOf, type Balance } from './balance.ts';
import { currentEdition, editions } from '../core/form/editions.ts';
import { reportMarks, type Mark } from './marks.ts';
import { standingWords } from './standing-words.ts';
import { isDue } from '../core/register/standing.ts';
import { href, paths } from './urls.ts';

export interface LedgerLine {
  /** The year or the body, whichever the list is about. */
  readonly title: string;
  /** Of the report; undefined where there is none. */
  readonly href: string | undefined;
  readonly agencyHref: string;
  readonly balance: Balance | undefined;
  /** When it was published, whether in time, on which form; or why there is none. */
  readonly facts: string;
  readonly marks: readonly Mark[];
}

/** All years for which the body owes a report, newest first. */
export function agencyLedger(archive: Archive, agency: Agency): readonly LedgerLine[] {
  return archive.years
    .filter((year) => isDue(archive.standing(agency, year)))
    .map((year) => ledgerLine(archive, agency, year, String(year)));
}

/** All bodies that owe a report of the year, in their order, those without one in their place. */
export function yearLedger(
  archive: Archive,
  agencies: readonly Agency[],
  year: number,
): readonly LedgerLine[] {
  return agencies
    .filter((agency) => isDue(archive.standing(agency, year)))
    .map((agency) => {
      const filedAs = archive.report(agency.id, year)?.report.agencyName;
      return ledgerLine(archive, agency, year, filedAs ?? agency.name);
    });
}

function ledgerLine(archive: Archive, agency: Agency, year: number, title: string): LedgerLine {
  const standing = archive.standing(agency, year);
  const entry = archive.report(agency.id, year);
  const agencyHref = href(paths.agency(agency.id));
  if (entry === undefined) {
    const marks: Mark[] = standing.kind === 'missing' ? [{ sign: '缺', words: '未见' }] : [];
    const facts = standingWords(standing);
    return { title, href: undefined, agencyHref, balance: undefined, facts, marks };
  }
  const { report } = entry;
  const published = report.publishedOn === null ? '发布日期未载明' : `发布于 ${report.publishedOn}`;
  const isOnTime = standing.kind === 'published' && standing.daysLate === 0;
  return {
    title,
    href: href(paths.report(agency.id, year)),
    agencyHref,
    balance: balanceOf(report),
    facts: [
      published,
      ...(report.publishedOn !== null && isOnTime ? [standingWords(standing)] : []),
      ...(report.edition !== currentEdition.id ? [editions[report.edition].label] : []),
    ].join('，'),
    marks: reportMarks(entry, standing, archive.neighbours(entry).before),
  };
}
