/** The corrections of a report, each with the version that it put an end to. */
import type { ReportAddress } from '../../core/register/report-address.ts';
import type { Correction } from '../../core/report/report.ts';
import type { Archive } from '../archive.ts';
import { href, paths } from '../urls.ts';

export interface CorrectionNote extends Correction {
  /** The version before, where one is kept. */
  readonly beforeHref: string | undefined;
}

/** Newest first. */
export function correctionNotes(
  archive: Archive,
  address: ReportAddress,
  corrections: readonly Correction[],
): readonly CorrectionNote[] {
  const versions = archive.earlierVersions(address);
  return newestFirst(corrections).map((correction) => {
    const before = versions.find(({ replacedBy }) =>
      replacedBy.some(({ date, text }) => date === correction.date && text === correction.text),
    );
    return {
      ...correction,
      beforeHref: before && href(paths.reportVersion(address.agency, address.year, before.number)),
    };
  });
}

export function newestFirst<T extends { readonly date: string }>(dated: readonly T[]): T[] {
  return dated.toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
}
