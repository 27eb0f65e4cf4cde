/**
 * The data as a catalogue for data portals, in JSON-LD: DCAT-AP 3 (https://semiceu.github.io/DCAT-AP/releases/3.0.1/).
 * Its context stands in it: nothing has to be fetched.
 */
import { dataPaths } from '../../addresses.ts';
import { dataFolder } from '../data-folder.ts';
import { dataKeywords, dataMeaning, dataName } from '../data-words.ts';
import { datasets, yearSeries } from './datasets.ts';
import { addressInCatalog, contact, named, publisher } from './names.ts';
import { day, dcatContext, reference, termNodes, terms } from './terms.ts';
import type { DescribedData } from '../described-data.ts';
import type { Json, JsonObject } from '../json.ts';
import { inLanguages } from '../languages.ts';

export function dataCatalog(data: DescribedData): JsonObject {
  const { site } = data;
  const all = datasets(data);
  const series = yearSeries(data);
  return {
    '@context': dcatContext,
    '@graph': [
      catalog(
        data,
        all.map(({ '@id': id }) => ({ '@id': id })),
      ),
      publisher(site),
      contact(site),
      ...all,
      ...(series === undefined ? [] : [series]),
      service(data),
      ...licence(data),
      ...termNodes,
    ],
  };
}

function catalog(data: DescribedData, all: Json): JsonObject {
  const { site, changedOn } = data;
  return {
    '@id': named(site, 'catalog'),
    '@type': 'dcat:Catalog',
    'dct:title': inLanguages(dataName(site)),
    'dct:description': inLanguages(dataMeaning(site)),
    'dct:publisher': reference(named(site, 'publisher')),
    'dct:language': reference(terms.chinese),
    'dct:spatial': reference(terms.china),
    'dct:modified': changedOn && day(changedOn),
    'dct:license': site.dataLicence && reference(site.dataLicence.url),
    'foaf:homepage': reference(addressInCatalog(site, dataFolder)),
    'dcat:themeTaxonomy': reference(terms.themes),
    'dcat:dataset': all,
    'dcat:service': reference(named(site, 'service')),
  };
}

/** The addresses of single reports, as files that stand where the OpenAPI description says. */
function service({ site }: DescribedData): JsonObject {
  return {
    '@id': named(site, 'service'),
    '@type': 'dcat:DataService',
    'dct:title': inLanguages({
      zh: `${site.name}：单份报告的地址`,
      en: 'Addresses of single reports',
    }),
    'dct:description': inLanguages({
      zh: '每份报告的JSON、CSV和Word文件，按机关和年度取得；都是静态文件。',
      en: 'Each report as JSON, CSV and Word, by body and year: static files.',
    }),
    'dcat:endpointURL': reference(addressInCatalog(site, '/')),
    'dcat:endpointDescription': reference(addressInCatalog(site, dataPaths.openApi)),
    'dcat:servesDataset': reference(named(site, 'all')),
    'dct:publisher': reference(named(site, 'publisher')),
    'dcat:contactPoint': reference(named(site, 'contact')),
    'dcat:theme': reference(terms.government),
    'dcat:keyword': dataKeywords.map((word) => ({ '@value': word, '@language': 'zh' })),
    'dct:conformsTo': {
      '@id': 'https://spec.openapis.org/oas/v3.1.1.html',
      '@type': 'dct:Standard',
    },
    'dct:license': site.dataLicence && reference(site.dataLicence.url),
  };
}

function licence({ site: { dataLicence } }: DescribedData): JsonObject[] {
  if (dataLicence === undefined) return [];
  const { name, url } = dataLicence;
  const title = { '@value': name, '@language': 'zh' };
  return [{ '@id': url, '@type': 'dct:LicenseDocument', 'dct:title': title }];
}
