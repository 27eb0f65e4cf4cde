/** What the descriptions are made of, from the archive. */
import { publishedFiles } from '../../core/open-data/catalogue/catalogue.ts';
import { extentOf } from '../../core/open-data/catalogue/extent.ts';
import type { DescribedData } from '../../core/open-data/descriptions/described-data.ts';
import type { Measured } from '../../core/open-data/file-size.ts';
import type { Archive } from '../../site/archive.ts';
import { feedLink } from '../../site/changes/feeds.ts';
import { changedOn } from '../changed-on.ts';

export function describedData(archive: Archive, measured: Measured): DescribedData {
  const reports = archive.reports.map(({ report }) => report);
  const extent = extentOf(reports);
  return {
    site: archive.site,
    years: extent.years.map(({ year }) => year),
    changedOn: changedOn(archive) ?? undefined,
    example: reports.at(0),
    files: publishedFiles(extent, { hasFeeds: feedLink(archive) !== undefined }),
    measured,
  };
}
