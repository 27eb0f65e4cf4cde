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
  const today = archive.report(address.agency, address.year)?.report.corrections ?? [];
  return newestFirst(corrections).map((correction) => {
    const isSame = ({ date, text }: Correction) =>
      date === correction.date && text === correction.text;
    // An earlier version has them in the words of then, which may have been mended since.
    const isMeant = today.some(isSame)
      ? isSame
      : ({ date }: Correction) => date === correction.date;
    const before = versions.find(({ replacedBy }) => replacedBy.some(isMeant));
    return {
      ...correction,
      beforeHref: before && href(paths.reportVersion(address.agency, address.year, before.number)),
    };
  });
}

export function newestFirst<T extends { readonly date: string }>(dated: readonly T[]): T[] {
  return dated.toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
}
