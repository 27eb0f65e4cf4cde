import { yearDataTitle } from '../../../core/open-data/citation.ts';
import type { Measured } from '../../../core/open-data/file-size.ts';
import type { Archive } from '../../archive.ts';
import { paths } from '../../urls.ts';
import type { HeadedPage } from '../head.ts';
import { addressIn, figuresId } from './addresses.ts';
import { dataDownloads } from './data-downloads.ts';
import { periodOfYears } from './periods.ts';
import { organizer, siteThing } from './site-thing.ts';
import type { Thing } from './thing.ts';

/** The reports of a year, and their figures. */
export function yearThing(
  archive: Archive,
  page: HeadedPage,
  year: number,
  measured: Measured,
): Thing {
  const { site } = archive;
  const url = addressIn(site, page.path);
  const temporalCoverage = periodOfYears(year, year);
  return {
    '@type': 'CollectionPage',
    '@id': url,
    url,
    name: page.title,
    description: page.description,
    inLanguage: 'zh-CN',
    temporalCoverage,
    isPartOf: siteThing(site),
    mainEntity: {
      '@type': 'Dataset',
      '@id': figuresId(site, page.path),
      name: yearDataTitle(site, year),
      description: `${page.description}各份报告所附表格的数字，照原样列出，没有填的不当作零。`,
      url,
      creator: organizer(site),
      license: site.dataLicence?.url,
      temporalCoverage,
      isAccessibleForFree: true,
      distribution: dataDownloads(archive, measured, year),
      isPartOf: { '@id': figuresId(site, paths.front) },
    },
  };
}
