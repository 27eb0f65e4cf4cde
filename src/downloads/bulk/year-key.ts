/** What the files of one year follow from besides the code and what the column says of itself. */
import { addressOf } from '../../core/register/report-address.ts';
import type { Archive } from '../../site/archive.ts';
import { digestOf } from '../../site/report-key.ts';
import { changedOn } from '../changed-on.ts';
import type { PublishedReport } from '../published-reports.ts';

/** `reports`: those of the year. Workbook and archive hold the whole register too. Asked again, it counts nothing again. */
export function yearKey(
  archive: Archive,
  reports: readonly PublishedReport[],
  year: number,
): () => string {
  let known: string | undefined;
  return () =>
    (known ??= digestOf([
      archive.agencies,
      changedOn(archive, year),
      reports.map(({ entry }) => [addressOf(entry), archive.keyOf(entry)]),
    ]));
}
