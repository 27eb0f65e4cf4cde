/** The datasets of the catalogue: all years, each year, what is new; and the series of the years. */
import type { PublishedFile } from '../../catalogue/published-file.ts';
import { yearDataTitle } from '../../citation.ts';
import type { Bilingual } from '../../columns/column.ts';
import { dataFolder } from '../data-folder.ts';
import { dataKeywords, dataMeaning, dataName, englishKeywords } from '../data-words.ts';
import { distribution } from './distribution.ts';
import { addressInCatalog, named } from './names.ts';
import { day, reference, terms } from './terms.ts';
import type { DescribedData } from '../described-data.ts';
import type { JsonObject } from '../json.ts';
import { inLanguages } from '../languages.ts';

const seriesName = 'years';

/** By name in the catalogue; the first holds everything. */
export function datasets(data: DescribedData): readonly JsonObject[] {
  return [allYears(data), ...data.years.map((year) => oneYear(data, year)), changes(data)];
}

function allYears(data: DescribedData): JsonObject {
  const { site, years, files } = data;
  return {
    ...dataset(data, 'all', dataName(site), dataMeaning(site)),
    ...distributions(data, (file) => isData(file) && file.year === undefined),
    'dct:modified': data.changedOn && day(data.changedOn),
    'dct:temporal': period(years.at(-1), years[0]),
    'foaf:page': files
      .filter(({ kind }) => kind === 'description')
      .map(({ path, title }) => ({
        '@id': addressInCatalog(site, path),
        '@type': 'foaf:Document',
        'dct:title': inLanguages(title),
      })),
  };
}

function oneYear(data: DescribedData, year: number): JsonObject {
  const { zh, en } = dataMeaning(data.site);
  const name = {
    zh: yearDataTitle(data.site, year),
    en: dataName(data.site).en.replace('all years', String(year)),
  };
  const meaning = { zh: `${String(year)}年。${zh}`, en: `${String(year)}. ${en}` };
  return {
    ...dataset(data, `year-${String(year)}`, name, meaning),
    ...distributions(data, (file) => isData(file) && file.year === year),
    'dct:temporal': period(year, year),
    'dcat:inSeries': reference(named(data.site, seriesName)),
  };
}

function changes(data: DescribedData): JsonObject {
  const name = { zh: `${data.site.name}：发布和更正`, en: 'Publications and corrections' };
  const meaning = {
    zh: '新发布的报告、更正过的报告，以及更正时变了哪些数字。',
    en: 'New reports, corrected reports, and which figures a correction changed.',
  };
  return {
    ...dataset(data, 'changes', name, meaning),
    ...distributions(data, ({ kind }) => kind === 'changes'),
  };
}

/** Undefined where there is no report. */
export function yearSeries(data: DescribedData): JsonObject | undefined {
  const { site, years, changedOn } = data;
  if (years.length === 0) return undefined;
  return {
    '@id': named(site, seriesName),
    '@type': 'dcat:DatasetSeries',
    'dct:title': inLanguages(dataName(site)),
    'dct:description': inLanguages(dataMeaning(site)),
    'dct:publisher': reference(named(site, 'publisher')),
    'dcat:contactPoint': reference(named(site, 'contact')),
    'dct:modified': changedOn && day(changedOn),
    'dct:temporal': period(years.at(-1), years[0]),
  };
}

function dataset(
  { site }: DescribedData,
  id: string,
  title: Bilingual,
  description: Bilingual,
): JsonObject {
  return {
    '@id': named(site, id),
    '@type': 'dcat:Dataset',
    'dct:identifier': named(site, id),
    'dct:title': inLanguages(title),
    'dct:description': inLanguages(description),
    'dct:publisher': reference(named(site, 'publisher')),
    'dcat:contactPoint': reference(named(site, 'contact')),
    'dcat:keyword': [
      ...dataKeywords.map((word) => ({ '@value': word, '@language': 'zh' })),
      ...englishKeywords.map((word) => ({ '@value': word, '@language': 'en' })),
    ],
    'dcat:theme': reference(terms.government),
    'dcat:landingPage': {
      '@id': addressInCatalog(site, dataFolder),
      '@type': 'foaf:Document',
    },
    'dct:language': reference(terms.chinese),
    'dct:spatial': reference(terms.china),
    'dct:accessRights': reference(terms.public),
  };
}

/** Not what only describes it, nor what is new. */
function isData({ kind }: PublishedFile): boolean {
  return kind !== 'description' && kind !== 'changes';
}

function distributions(data: DescribedData, isIn: (file: PublishedFile) => boolean): JsonObject {
  const files = data.files.filter(isIn);
  return { 'dcat:distribution': files.map((file) => distribution(data, file)) };
}

function period(first: number | undefined, last: number | undefined): JsonObject | undefined {
  if (first === undefined || last === undefined) return undefined;
  return {
    '@type': 'dct:PeriodOfTime',
    'dcat:startDate': day(`${String(first)}-01-01`),
    'dcat:endDate': day(`${String(last)}-12-31`),
  };
}
