/** Of what day published content is: that of its newest publication or correction. */
import type { Report } from '../report/report.ts';

/** YYYY-MM-DD; null where no report states a date. */
export function contentDate(
  reports: Iterable<Pick<Report, 'publishedOn' | 'corrections'>>,
): string | null {
  let newest = '';
  for (const { publishedOn, corrections } of reports) {
    for (const date of [publishedOn ?? '', ...corrections.map(({ date }) => date)]) {
      if (date > newest) newest = date;
    }
  }
  return newest === '' ? null : newest;
}
