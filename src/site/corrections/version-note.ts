/** What a reader must know of a version before they read it: that it is not the present one. */
import type { EarlierVersion } from '../../core/checking/earlier/earlier-version.ts';
import type { Correction } from '../../core/report/report.ts';
import type { ArchivedReport } from '../archive.ts';
import { spokenDate } from '../../core/report/spoken-date.ts';
import { href, paths } from '../urls.ts';
import { newestFirst } from './correction-notes.ts';

export interface VersionNote {
  readonly number: number;
  /** From when to when it was the valid one, as far as its dates tell. */
  readonly validity: string;
  readonly presentHref: string;
  /** What put an end to it, newest first. */
  readonly replacedBy: readonly Correction[];
  /** Some of it was private and is not shown. */
  readonly isMasked: boolean;
}

export function versionNote(present: ArchivedReport, version: EarlierVersion): VersionNote {
  const { number, replacedBy, shown } = version;
  const { agency, year, report } = present;
  return {
    number,
    validity: validity(report.publishedOn, version),
    presentHref: href(paths.report(agency, year)),
    replacedBy: newestFirst(replacedBy),
    isMasked: shown.kind !== 'withheld' && shown.isMasked,
  };
}

function validity(publishedOn: string | null, { holds, replacedBy }: EarlierVersion): string {
  const corrected = holds.at(-1)?.date;
  const start = corrected ?? publishedOn ?? '';
  const end = replacedBy[0]?.date ?? '';
  // A correction may have been written down after a later one.
  if (start >= end) return '更正前的文本。';
  const since =
    start === ''
      ? '首次发布时'
      : `${spokenDate(start)}${corrected === undefined ? '首次发布' : '更正以后'}`;
  return `${since}的文本，到${spokenDate(end)}更正为止。`;
}
