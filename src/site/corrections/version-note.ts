/** What a reader must know of a version before they read it: that it is not the present one. */
import type { EarlierVersion } from '../../core/checking/earlier/earlier-version.ts';
import type { Correction } from '../../core/report/report.ts';
import type { ArchivedReport } from '../archive.ts';
import { spokenDate } from '../dates.ts';
import { href, paths } from '../urls.ts';
import { newestFirst } from './correction-notes.ts';

export interface VersionNote {
  readonly number: number;
  /** From when to when it was the valid one. */
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
  const before = newestFirst(report.corrections).toReversed()[number - 2];
  const start =
    before !== undefined
      ? `${spokenDate(before.date)}更正以后`
      : report.publishedOn === null
        ? '首次发布时'
        : `${spokenDate(report.publishedOn)}首次发布`;
  return {
    number,
    validity: `${start}的文本，到${spokenDate(replacedBy[0]?.date ?? '')}更正为止。`,
    presentHref: href(paths.report(agency, year)),
    replacedBy: newestFirst(replacedBy),
    isMasked: shown.kind !== 'withheld' && shown.isMasked,
  };
}
