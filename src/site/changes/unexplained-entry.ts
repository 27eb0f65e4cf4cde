/** One change without a correction, as the page lists it. */
import type { Archive } from '../archive.ts';
import { differences, type Differences } from '../corrections/differences/differences.ts';
import { href, paths } from '../urls.ts';
import type { Change } from './change.ts';

export interface UnexplainedEntry {
  /** Anchor. */
  readonly id: string;
  readonly date: string;
  readonly name: string;
  /** Without an address where the report is gone. */
  readonly report: { readonly label: string; readonly href: string | undefined };
  /** What happened, in a sentence each. */
  readonly lines: readonly string[];
  readonly differences: Differences | undefined;
}

export function unexplainedEntry(
  archive: Archive,
  change: Change & { readonly date: string },
): UnexplainedEntry {
  const { id, agency, agencyName, year, date } = change;
  const isHere = archive.report(agency, year) !== undefined;
  const compared = change.kind === 'withdrawn' ? undefined : change.comparison?.();
  return {
    id: id.replaceAll('/', '-'),
    date,
    name: agencyName,
    report: {
      label: `${String(year)}年报告`,
      href: isHere ? href(paths.report(agency, year)) : undefined,
    },
    lines: [whatHappened(change), ...movedLine(change), ...whyNotCompared(compared?.kind)],
    differences:
      compared?.kind === 'compared'
        ? differences(compared.before, compared.after, { hasVersions: false })
        : undefined,
  };
}

function whatHappened({ kind, isReturn }: Change): string {
  if (kind === 'withdrawn') return '报告的文件撤下了，没有写明原因。';
  return isReturn ? '报告的文件撤下以后又收了回来。' : '文件改动过，没有写更正。';
}

function movedLine({ movedFrom, agency, year }: Change): string[] {
  if (movedFrom === undefined) return [];
  return [`网址由 ${paths.report(movedFrom, year)} 改为 ${paths.report(agency, year)} 。`];
}

function whyNotCompared(kind: string | undefined): string[] {
  if (kind === 'withheld') return ['有一版载有个人信息，不逐项列出。'];
  return kind === 'unreadable' ? ['有一版不合现在的格式，没有逐项比较。'] : [];
}
