/**
 * Published reports whose files were changed without a correction, or are gone: nothing of it is hidden. On pages as
 * corrections are.
 */
import type { Archive } from '../archive.ts';
import {
  newestPage,
  pageOfPart,
  partsOf,
  type DatedPage,
  type DatedPart,
} from '../corrections/dated-pages.ts';
import type { YearCount } from '../corrections/corrections-view.ts';
import type { Link } from '../page-frame.ts';
import { href, paths } from '../urls.ts';
import { unexplainedChanges, type DatedChange } from './unexplained-changes.ts';
import { unexplainedEntry, type UnexplainedEntry } from './unexplained-entry.ts';

export interface UnexplainedView {
  /** Undefined on the page of the newest, of whatever year. */
  readonly year: number | undefined;
  readonly entries: readonly UnexplainedEntry[];
  readonly total: number;
  /** How far back the history goes, and what isn't committed. */
  readonly reach: readonly string[];
  readonly years: readonly YearCount[];
  readonly newer: Link | undefined;
  readonly older: Link | undefined;
}

export function unexplainedView(archive: Archive): UnexplainedView {
  return viewOf(archive, newestPage(unexplainedChanges(archive)));
}

export function unexplainedParts(archive: Archive): readonly DatedPart[] {
  return partsOf(unexplainedChanges(archive));
}

export function unexplainedOfYear(archive: Archive, part: DatedPart): UnexplainedView {
  return viewOf(archive, pageOfPart(unexplainedChanges(archive), part));
}

function viewOf(
  archive: Archive,
  { year, shown, years, newer, older }: DatedPage<DatedChange>,
): UnexplainedView {
  const link = (label: string, part: number | undefined) =>
    part === undefined || year === undefined
      ? undefined
      : { label, href: href(paths.unexplainedOf(year, part)) };
  return {
    year,
    entries: shown.map((change) => unexplainedEntry(archive, change)),
    total: unexplainedChanges(archive).length,
    reach: reachOf(archive),
    years: years.map((each) => ({
      year: each.year,
      href: href(paths.unexplainedOf(each.year, 1)),
      count: each.all.length,
    })),
    newer: link('较新的改动', newer),
    older: link('较早的改动', older),
  };
}

function reachOf({ history }: Archive): string[] {
  const { extent, uncommitted } = history;
  return [
    {
      complete: '根据版本库的全部历史比较得出。',
      partial: '版本库的历史只有一部分，更早的改动不知道。',
      none: '没有版本库的历史，不知道发布以后的文件改动过没有。',
    }[extent],
    ...(uncommitted.length === 0
      ? []
      : [`另有 ${String(uncommitted.length)} 份报告的文件有改动还没有提交，提交以后才列出。`]),
  ];
}
