/** What the descriptions are made of, from the archive. */
import { publishedFiles } from '../../core/open-data/catalogue/catalogue.ts';
import { extentOf } from '../../core/open-data/catalogue/extent.ts';
import type { DescribedData } from '../../core/open-data/descriptions/described-data.ts';
import type { Measured } from '../../core/open-data/file-size.ts';
import type { Archive } from '../../site/archive.ts';

export function describedData({ site, reports }: Archive, measured: Measured): DescribedData {
  const extent = extentOf(reports.map(({ report }) => report));
  return {
    site,
    years: extent.years.map(({ year }) => year),
    changedOn: reports.reduce<string | undefined>((last, { report }) => {
      const days = [report.publishedOn, ...report.corrections.map(({ date }) => date)];
      return days.reduce<string | undefined>(
        (latest, day) => (day !== null && (latest === undefined || day > latest) ? day : latest),
        last,
      );
    }, undefined),
    files: publishedFiles(extent),
    measured,
  };
}
