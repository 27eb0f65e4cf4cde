/** All that the descriptions are made of: who publishes, what there is, which files, how large they became. */
import type { PublishedFile } from '../catalogue/published-file.ts';
import type { FileSize, Measured } from '../file-size.ts';
import type { Report } from '../../report/report.ts';
import type { Site } from '../../register/site.ts';

export interface DescribedData {
  readonly site: Site;
  /** Of which there are reports, newest first. */
  readonly years: readonly number[];
  /** The last day on which a report was published or corrected, YYYY-MM-DD; undefined where no report says. */
  readonly changedOn: string | undefined;
  /** Any report, to show an address by; undefined where there is none. */
  readonly example: Pick<Report, 'agency' | 'year'> | undefined;
  /** Of the column (the catalogue). */
  readonly files: readonly PublishedFile[];
  /** What of them is written already. */
  readonly measured: Measured;
}

/** Undefined while nothing is written. */
export function sizeOf(data: DescribedData, file: PublishedFile): FileSize | undefined {
  return data.measured.get(file.path);
}

/** In Chinese, then in English, where a format has one place for a text. */
export function bothLanguages({ zh, en }: { readonly zh: string; readonly en: string }): string {
  return `${zh} ${en}`;
}
