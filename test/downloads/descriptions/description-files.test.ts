/** What the descriptions say where the column knows little of itself, or stands below a path. */
import { describe, expect, test } from 'vitest';
import type { Site } from '../../../src/core/register/site.ts';
import { descriptionFiles } from '../../../src/downloads/descriptions/description-files.ts';
import { packedPackage } from '../../../src/downloads/descriptions/packed-package.ts';
import { archiveOf, exampleSite } from '../../support/archive-of.ts';

type Loose = Readonly<Record<string, unknown>>;

/** Of a column with one report, before anything is written. */
async function described(path: string, site: Site): Promise<{ text: string; json: Loose }> {
  const archive = { ...archiveOf([{ year: 2023 }]), site };
  const file = descriptionFiles(archive).find((one) => one.path === path);
  const text = (await file?.content(new Map())) as string;
  return { text, json: JSON.parse(text) as Loose };
}

const paths = descriptionFiles(archiveOf([])).map(({ path }) => path);
const below: Site = { ...exampleSite, url: 'https://gk.example.gov.cn/nb' };
const licence = { name: '许可', url: 'https://www.example.gov.cn/xuke.html' };

describe('where the column doesn’t know its address', () => {
  test.each(paths)('%s supposes none', async (path) => {
    const { text } = await described(path, exampleSite);
    expect(text).not.toContain('undefined');
    expect(text).not.toMatch(/"\/(?:data|reports)\/[^"{]*":? *"/);
    expect(text).not.toContain('gk.example');
  });

  test('the catalogue names files relative to itself', async () => {
    const { text } = await described('/data/catalog.jsonld', exampleSite);
    expect(text).toContain('"@id": "../data/figures.csv"');
    expect(text).toContain('"@id": "#catalog"');
  });

  test('OpenAPI counts from the folder above its own', async () => {
    const { json } = await described('/data/openapi.json', exampleSite);
    expect(json['servers']).toMatchObject([{ url: '..' }]);
    expect(json['paths']).not.toHaveProperty('/feed.xml');
  });

  test('the package has no homepage', async () => {
    const { json } = await described('/data/datapackage.json', exampleSite);
    expect(json).not.toHaveProperty('homepage');
    expect(json).not.toHaveProperty('id');
  });
});

describe('where the column stands below a path', () => {
  test('the catalogue names files by their whole address', async () => {
    const { text } = await described('/data/catalog.jsonld', below);
    expect(text).toContain('"@id": "https://gk.example.gov.cn/nb/data/figures.csv"');
    expect(text).toContain('"@id": "https://gk.example.gov.cn/nb/data/catalog.jsonld#catalog"');
  });

  test('the schema of a report has its own as its id', async () => {
    const { json } = await described('/data/report.schema.json', below);
    expect(json['$id']).toBe('https://gk.example.gov.cn/nb/data/report.schema.json');
  });

  test('OpenAPI counts from there', async () => {
    const { json } = await described('/data/openapi.json', below);
    expect(json['servers']).toMatchObject([{ url: 'https://gk.example.gov.cn/nb' }]);
  });

  test('paths in the package stay relative, so that a copy of the folder is one too', async () => {
    const { text } = await described('/data/datapackage.json', below);
    expect(text).toContain('"path": "figures-2023.csv"');
  });
});

describe('the licence', () => {
  test.each(paths)('is not supposed in %s where nobody has said one', async (path) => {
    const { text } = await described(path, below);
    expect(text).not.toMatch(/"[^"]*licen[cs]es?"/i);
  });

  test.each(paths.filter((path) => !path.endsWith('schema.json')))(
    'is named in %s by its address',
    async (path) => {
      const { text } = await described(path, { ...below, dataLicence: licence });
      expect(text).toContain('https://www.example.gov.cn/xuke.html');
    },
  );
});

test('a column without reports is described all the same', () => {
  for (const file of descriptionFiles(archiveOf([]))) {
    expect(() => JSON.parse(file.content(new Map()) as string) as unknown).not.toThrow();
  }
});

test('a copy that holds one table has a package with one', () => {
  const text = packedPackage(archiveOf([{ year: 2023 }]), new Map(), ['/data/figures.csv']);
  expect(JSON.parse(text)).toMatchObject({ resources: [{ path: 'figures.csv' }] });
});

test('where nobody runs the column, it stands for itself', async () => {
  const { json } = await described('/data/catalog.jsonld', exampleSite);
  expect(json['@graph']).toContainEqual({
    '@id': '#publisher',
    '@type': 'foaf:Agent',
    'foaf:name': { '@value': '示例县政府信息公开', '@language': 'zh' },
  });
});
