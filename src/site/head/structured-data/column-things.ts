import type { Measured } from '../../../core/open-data/file-size.ts';
import type { Site } from '../../../core/register/site.ts';
import type { Archive } from '../../archive.ts';
import { paths } from '../../urls.ts';
import type { HeadedPage } from '../head.ts';
import { addressIn } from './addresses.ts';
import { columnDataset } from './column-dataset.ts';
import { organizer, siteThing } from './site-thing.ts';
import type { Thing } from './thing.ts';

/** The column as a site that can be searched, and as figures of all its years. */
export function columnThings(archive: Archive, page: HeadedPage, measured: Measured): Thing[] {
  const { site } = archive;
  return [
    {
      ...siteThing(site),
      description: page.description,
      inLanguage: 'zh-CN',
      publisher: organizer(site),
      potentialAction: searchAction(site),
    },
    ...columnDataset(archive, measured),
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
