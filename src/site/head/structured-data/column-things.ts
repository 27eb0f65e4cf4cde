import { sections, titleWithoutNumber } from '../../../core/form/sections.ts';
import type { Site } from '../../../core/register/site.ts';
import type { Archive } from '../../archive.ts';
import { paths } from '../../urls.ts';
import type { HeadedPage } from '../head.ts';
import { addressIn, figuresId } from './addresses.ts';
import { periodOfYears } from './periods.ts';
import { organizer, siteThing } from './site-thing.ts';
import type { Thing } from './thing.ts';

/** The column as a site that can be searched, and as figures of all its years. */
export function columnThings({ site, years }: Archive, page: HeadedPage): Thing[] {
  const [last, first] = [years[0], years.at(-1)];
  return [
    {
      ...siteThing(site),
      description: page.description,
      inLanguage: 'zh-CN',
      publisher: organizer(site),
      potentialAction: searchAction(site),
    },
    ...(first === undefined || last === undefined
      ? []
      : [
          {
            '@type': 'Dataset',
            '@id': figuresId(site, paths.front),
            name: `${site.name}：历年年度报告的数字`,
            description: `${page.description}各份报告所附表格的数字，按机关、按年度列出。`,
            url: addressIn(site, paths.front),
            inLanguage: 'zh-CN',
            creator: organizer(site),
            temporalCoverage: periodOfYears(first, last),
            variableMeasured: sections
              .filter(({ hasTable }) => hasTable)
              .map((section) => titleWithoutNumber(section)),
            isAccessibleForFree: true,
            hasPart: years.map((year) => ({ '@id': figuresId(site, paths.year(year)) })),
          },
        ]),
  ];
}

/** Programs fill in the address, so it has to be a whole one. */
function searchAction(site: Site): Thing | undefined {
  if (site.url === undefined) return undefined;
  return {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${addressIn(site, paths.search)}?q={query}`,
    },
    'query-input': 'required name=query',
  };
}
