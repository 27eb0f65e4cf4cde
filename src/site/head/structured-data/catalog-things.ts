import type { Measured } from '../../../core/open-data/file-size.ts';
import type { Archive } from '../../archive.ts';
import { figuresId, addressIn } from './addresses.ts';
import { paths } from '../../urls.ts';
import type { HeadedPage } from '../head.ts';
import { columnDataset, dataCatalogId } from './column-dataset.ts';
import { organizer, siteThing } from './site-thing.ts';
import type { Thing } from './thing.ts';

/** The page of the data: a catalogue, and what is in it. */
export function catalogThings(archive: Archive, page: HeadedPage, measured: Measured): Thing[] {
  const { site } = archive;
  return [
    {
      '@type': 'DataCatalog',
      '@id': dataCatalogId(archive),
      name: page.title,
      description: page.description,
      url: addressIn(site, page.path),
      inLanguage: 'zh-CN',
      publisher: organizer(site),
      license: site.dataLicence?.url,
      isPartOf: siteThing(site),
      dataset: { '@id': figuresId(site, paths.front) },
    },
    ...columnDataset(archive, measured),
  ];
}
