/** The DCAT catalogue of the built site, held to the published shapes of DCAT-AP. */
import { DataFactory, Parser, Store } from 'n3';
import Validator from 'rdf-validate-shacl';
import { beforeAll, describe, expect, test } from 'vitest';
import { columnFilesOnDisk, jsonAt } from '../support/published-files.ts';
import { schemaText, toQuads } from '../support/schemas.ts';

const address = 'https://gk.example.gov.cn/data/catalog.jsonld';
const namedNode = (address: string) => DataFactory.namedNode(address);
const dcat = (name: string) => namedNode(`http://www.w3.org/ns/dcat#${name}`);
const type = namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type');
const required = 'dcat-ap-3.0.1-shacl.ttl';
const recommended = 'dcat-ap-3.0.1-recommended.ttl';

let catalog: Store;
beforeAll(async () => {
  catalog = await read(jsonAt('/data/catalog.jsonld') as object);
});

async function read(document: object): Promise<Store> {
  return new Store(new Parser({ format: 'N-Quads' }).parse(await toQuads(document, address)));
}

/** `what is broken, where`, each once. */
async function violations(data: Store, shapes: string): Promise<string[]> {
  const validator = new Validator(new Store(new Parser().parse(schemaText(shapes))));
  const { results } = await validator.validate(data);
  const found = results.map(
    ({ path, sourceConstraintComponent }) =>
      `${sourceConstraintComponent.value.replace(/^.*#/, '')} ${path.value}`,
  );
  return [...new Set(found)].toSorted();
}

describe('the catalogue', () => {
  test('follows the shapes of DCAT-AP', async () => {
    expect(await violations(catalog, required)).toEqual([]);
  });

  test('lacks of what is recommended only what nobody has said', async () => {
    expect(await violations(catalog, recommended)).toEqual([
      'MinCountConstraintComponent http://data.europa.eu/r5r/availability',
      'MinCountConstraintComponent http://purl.org/dc/terms/issued',
      'MinCountConstraintComponent http://purl.org/dc/terms/temporal',
      'MinCountConstraintComponent http://purl.org/dc/terms/type',
      'MinCountConstraintComponent http://www.w3.org/ns/dcat#bbox',
      'MinCountConstraintComponent http://www.w3.org/ns/dcat#centroid',
    ]);
  });

  test('would be found wrong if a dataset had no title and a file no address', async () => {
    const broken = new Store([...catalog]);
    const [dataset] = broken.getSubjects(type, dcat('Dataset'), null);
    const [file] = broken.getSubjects(type, dcat('Distribution'), null);
    broken.deleteMatches(dataset, namedNode('http://purl.org/dc/terms/title'));
    broken.deleteMatches(file, dcat('accessURL'));
    expect(await violations(broken, required)).toEqual([
      'MinCountConstraintComponent http://purl.org/dc/terms/title',
      'MinCountConstraintComponent http://www.w3.org/ns/dcat#accessURL',
    ]);
  });

  test('names every file of the column by its address, and none that is not there', () => {
    const named = [...catalog]
      .flatMap(({ subject, object }) => [subject.value, object.value])
      .filter((value) => /^https:\/\/gk\.example\.gov\.cn\/[^#]*\.\w+$/.test(value))
      .map((value) => value.replace('https://gk.example.gov.cn', ''));
    expect(
      [...new Set(named)].filter((path) => path !== '/data/catalog.jsonld').toSorted(),
    ).toEqual(columnFilesOnDisk().filter((path) => path !== '/data/catalog.jsonld'));
  });

  test('has a dataset for all years, one for each year in a series, and one for what is new', () => {
    const datasets = catalog.getObjects(null, dcat('dataset'), null).map(({ value }) => value);
    expect(datasets.map((value) => value.replace(address, '')).toSorted()).toEqual([
      '#all',
      '#changes',
      ...[2019, 2020, 2021, 2022, 2023, 2024].map((year) => `#year-${String(year)}`),
    ]);
    expect(catalog.getSubjects(dcat('inSeries'), null, null)).toHaveLength(6);
  });

  test('says whose it is, and under which licence each file may be used', () => {
    const names = catalog.getObjects(null, namedNode('http://xmlns.com/foaf/0.1/name'), null);
    expect(names.map(({ value }) => value)).toEqual(['示例县人民政府']);
    const licence = namedNode('https://creativecommons.org/licenses/by/4.0/');
    const files = catalog.getSubjects(type, dcat('Distribution'), null);
    const licensed = catalog.getSubjects(
      namedNode('http://purl.org/dc/terms/license'),
      licence,
      null,
    );
    expect(files.filter((file) => !licensed.some((one) => one.equals(file)))).toEqual([]);
  });
});
