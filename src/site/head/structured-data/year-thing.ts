import type { Site } from '../../../core/register/site.ts';
import { paths } from '../../urls.ts';
import type { HeadedPage } from '../head.ts';
import { addressIn, figuresId } from './addresses.ts';
import { periodOfYears } from './periods.ts';
import { organizer, siteThing } from './site-thing.ts';
import type { Thing } from './thing.ts';

/** The reports of a year, and their figures. */
export function yearThing(site: Site, page: HeadedPage, year: number): Thing {
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
      name: `${site.name}：${String(year)}年报告的数字`,
      description: `${page.description}各份报告所附表格的数字，照原样列出，没有填的不当作零。`,
      url,
      creator: organizer(site),
      temporalCoverage,
      isAccessibleForFree: true,
      isPartOf: { '@id': figuresId(site, paths.front) },
    },
  };
}
