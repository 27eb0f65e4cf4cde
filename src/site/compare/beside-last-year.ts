/** Which reports have a page that shows them beside the one of the year before. */
import type { ReportAddress } from '../../core/register/report-address.ts';
import type { Archive } from '../archive.ts';
import { paths } from '../urls.ts';

/** Path of that page, without the base; undefined where the same body has no report of the year before. */
export function besideLastYear(
  archive: Archive,
  { agency, year }: ReportAddress,
): string | undefined {
  return archive.report(agency, year - 1) === undefined || !archive.report(agency, year)
    ? undefined
    : paths.reportBesideLastYear(agency, year);
}
