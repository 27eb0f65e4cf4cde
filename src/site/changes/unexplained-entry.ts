/** One change without a correction, as the page lists it. */
import type { Archive } from '../archive.ts';
import { differences, type Differences } from '../corrections/differences/differences.ts';
import { href, paths } from '../urls.ts';
import type { Change, Comparison } from './change.ts';

type Compared = Extract<Comparison, { kind: 'compared' }>;

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
    lines: [whatHappened(change), ...movedLine(change), ...whyNotCompared(compared)],
    differences: compared?.kind === 'compared' ? differencesToTell(compared) : undefined,
  };
}

/**
 * What was taken away without a word may have been taken away for somebody's sake: where private data stood, no wording
 * is told, with whatever else stood beside them. Figures and facts are.
 */
function differencesToTell({ before, after, isMasked }: Compared): Differences | undefined {
  const options = { hasVersions: false };
  if (!isMasked) return differences(before, after, options);
  const { lead, sections } = before;
  const told = differences(before, { ...after, lead, sections }, options);
  return told.figures.length + told.texts.length === 0 ? undefined : told;
}

function whatHappened({ kind, isReturn }: Change): string {
  if (kind === 'withdrawn') return '报告的文件撤下了，没有写明原因。';
  return isReturn ? '报告的文件撤下以后又收了回来。' : '文件改动过，没有写更正。';
}

function movedLine({ movedFrom, agency, year }: Change): string[] {
  if (movedFrom === undefined) return [];
  return [`网址由 ${paths.report(movedFrom, year)} 改为 ${paths.report(agency, year)} 。`];
}

function whyNotCompared(compared: Comparison | undefined): string[] {
  if (compared?.kind === 'compared') {
    return compared.isMasked ? ['有一版的文字载有个人信息，文字改了什么不列出。'] : [];
  }
  if (compared?.kind === 'withheld') return ['有一版载有个人信息，不逐项列出。'];
  return compared?.kind === 'unreadable' ? ['有一版不合现在的格式，没有逐项比较。'] : [];
}
