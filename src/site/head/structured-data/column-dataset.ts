import { dataCitation, dataTitle } from '../../../core/open-data/citation.ts';
import { dataKeywords, dataMeaning } from '../../../core/open-data/descriptions/data-words.ts';
import type { Measured } from '../../../core/open-data/file-size.ts';
import { sections, titleWithoutNumber } from '../../../core/form/sections.ts';
import type { Archive } from '../../archive.ts';
import { canonicalUrl, paths } from '../../urls.ts';
import { addressIn, figuresId } from './addresses.ts';
import { dataDownloads } from './data-downloads.ts';
import { periodOfYears } from './periods.ts';
import { organizer } from './site-thing.ts';
import type { Thing } from './thing.ts';

/** The figures of all years; none where there is no report. */
export function columnDataset(archive: Archive, measured: Measured): Thing[] {
  const { site, years } = archive;
  const [last, first] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return [];
  const address = site.url && canonicalUrl(site.url, paths.data);
  return [
    {
      '@type': 'Dataset',
      '@id': figuresId(site, paths.front),
      name: dataTitle(site),
      description: dataMeaning(site).zh,
      url: addressIn(site, paths.data),
      inLanguage: 'zh-CN',
      creator: organizer(site),
      license: site.dataLicence?.url,
      creditText: dataCitation(site, { address }),
      keywords: dataKeywords,
      temporalCoverage: periodOfYears(first, last),
      variableMeasured: sections
        .filter(({ hasTable }) => hasTable)
        .map((section) => titleWithoutNumber(section)),
      isAccessibleForFree: true,
      includedInDataCatalog: { '@id': dataCatalogId(archive) },
      distribution: dataDownloads(archive, measured, undefined),
      hasPart: years.map((year) => ({ '@id': figuresId(site, paths.year(year)) })),
    },
  ];
}

export function dataCatalogId({ site }: Archive): string {
  return `${addressIn(site, paths.data)}#catalog`;
}
