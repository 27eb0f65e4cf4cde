/** What the built pages tell machines: official tags, sharing, structured data. */
import { globSync } from 'node:fs';
import { DomUtils } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { contentFolder } from '../../src/content-folder/content-folder.ts';
import { readSite } from '../../src/content-folder/read-site.ts';
import {
  elements,
  isData,
  isListed,
  readPages,
  siteFolder,
  tagsOf,
  textOf,
  type Page,
} from '../support/built-site.ts';

const site = readSite(contentFolder());
const siteUrl = site.url ?? '';
const pages = readPages();
const listed = pages.filter(isListed);
const reports = listed.filter(({ path }) => /^\/reports\/[^/]+\/\d{4}\/$/.test(path));

describe('the tags of every page', () => {
  test('name the site, its domain, its code and the column', () => {
    for (const page of pages) {
      expect(tagsOf(page), page.path).toMatchObject({
        SiteName: '示例县政府信息公开',
        SiteDomain: 'gk.example.gov.cn',
        SiteIDCode: '0000000000',
        ColumnName: '政府信息公开年报',
        ColumnType: '信息公开年报',
      });
    }
  });

  test('say how it looks when shared where search engines may list it', () => {
    for (const page of listed) {
      expect(tagsOf(page), page.path).toMatchObject({
        'og:site_name': '示例县政府信息公开',
        'og:url': `${siteUrl}${page.path}`,
      });
    }
  });

  test('are never empty, and stand there once, whatever the case of their letters', () => {
    for (const page of pages) {
      const metas = elements(page, 'meta').map(({ attribs }) => attribs);
      expect(
        metas.filter(({ content }) => content === ''),
        page.path,
      ).toEqual([]);
      const names = metas.flatMap(({ name, property, media }) =>
        [name, property].flatMap((key) => (key && !media ? [key.toLowerCase()] : [])),
      );
      expect(names, page.path).toEqual([...new Set(names)]);
      expect(names, page.path).toContain('description');
    }
  });

  test('of a report say what was filed, and when', () => {
    const report = pages.find(({ path }) => path === '/reports/shili-shuiliju/2024/');
    expect(report && tagsOf(report)).toMatchObject({
      ArticleTitle: '示例县水利局2024年政府信息公开工作年度报告',
      PubDate: '2025-01-21',
      ContentSource: '示例县水利局',
      Author: '示例县水利局',
      Url: `${siteUrl}/reports/shili-shuiliju/2024/`,
      'og:type': 'article',
    });
  });

  test('keep search engines from the page that says that there is none', () => {
    const notFound = pages.find(({ path }) => path === '/404.html');
    expect(notFound && tagsOf(notFound)['robots']).toBe('noindex');
  });
});

describe('the structured data', () => {
  const described = pages.filter((page) => dataOf(page).length > 0);

  test('are on every page that may be listed', () => {
    expect(described.map(({ path }) => path)).toEqual(listed.map(({ path }) => path));
  });

  test('have on each kind of page the things that it is about', () => {
    const typesOf = (path: string) =>
      pages.filter((page) => page.path === path).flatMap((page) => dataOf(page).map(typeOf));
    expect(typesOf('/')).toEqual(['WebSite', 'Dataset']);
    expect(typesOf('/reports/shili-shuiliju/2023/')).toEqual(['BreadcrumbList', 'Report']);
    expect(typesOf('/agencies/shili-shuiliju/')).toEqual([
      'BreadcrumbList',
      'GovernmentOrganization',
    ]);
    expect(typesOf('/years/2023/')).toEqual(['BreadcrumbList', 'CollectionPage']);
    expect(typesOf('/search/')).toEqual(['BreadcrumbList']);
  });

  test('say the same steps as the breadcrumb that people see', () => {
    for (const page of listed) {
      const shown = elements(page, 'nav')
        .filter(({ attribs }) => attribs['class'] === 'crumb')
        .flatMap((crumb) => DomUtils.getElementsByTagName('li', crumb));
      if (shown.length === 0) continue;
      const list = dataOf(page).find((thing) => typeOf(thing) === 'BreadcrumbList');
      const steps = (list?.['itemListElement'] ?? []) as Thing[];
      expect(
        steps.map(({ name }) => name),
        page.path,
      ).toEqual(shown.map(textOf));
      expect(steps.at(-1), page.path).not.toHaveProperty('item');
      expect(
        steps.slice(0, -1).every(({ item }) => item !== undefined),
        page.path,
      ).toBe(true);
    }
  });

  test('have a headline, a period and a body for each report, and dates that are dates', () => {
    for (const page of reports) {
      const report = dataOf(page).find((thing) => typeOf(thing) === 'Report');
      expect(report, page.path).toMatchObject({
        headline: tagsOf(page)['ArticleTitle'],
        inLanguage: 'zh-CN',
        url: `${siteUrl}${page.path}`,
        author: { '@type': 'GovernmentOrganization' },
      });
      expect(report?.['datePublished'], page.path).toBe(tagsOf(page)['PubDate']);
      expect(report?.['temporalCoverage'], page.path).toMatch(/^(\d{4}-\d\d-\d\d\/?){2}$/);
      const dates = [report?.['datePublished'], report?.['dateModified']];
      expect(dates.filter((date) => date !== undefined && !isDate(date))).toEqual([]);
    }
  });

  test('describe data sets in 50 characters or more, as search engines ask', () => {
    const sets = described.flatMap((page) =>
      dataOf(page)
        .flatMap(insideOf)
        .filter((thing) => typeOf(thing) === 'Dataset'),
    );
    expect(sets.length).toBeGreaterThan(reports.length);
    const brief = sets.filter(({ description }) => String(description).length < 50);
    expect(brief).toEqual([]);
  });

  test('name no address but pages and files of the site, and the licence of the data', () => {
    const known = new Set([
      site.dataLicence?.url,
      ...[...listed.map(({ path }) => path), ...filePaths()].map((path) => `${siteUrl}${path}`),
    ]);
    const strange = described.flatMap((page) =>
      [...scriptOf(page).matchAll(/"(https?:[^"#?]*)/g)]
        .map(([, address = '']) => address)
        .filter((address) => address !== 'https://schema.org' && !known.has(address)),
    );
    expect(new Set(strange)).toEqual(new Set());
  });
});

function filePaths(): string[] {
  return globSync(['data/**/*.*', 'reports/*/*/report.*'], { cwd: siteFolder }).map(
    (file) => `/${file.replaceAll('\\', '/')}`,
  );
}

type Thing = Readonly<Record<string, unknown>>;

function scriptOf(page: Page): string {
  return elements(page, 'script').filter(isData).map(textOf).join('');
}

function dataOf(page: Page): readonly Thing[] {
  const script = scriptOf(page);
  if (script === '') return [];
  const data = JSON.parse(script) as Thing;
  expect(data['@context']).toBe('https://schema.org');
  return data['@graph'] as Thing[];
}

function typeOf(thing: Thing): unknown {
  return thing['@type'];
}

/** The thing and all that it is described by. */
function insideOf(value: unknown): readonly Thing[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(insideOf);
  return Array.isArray(value) ? inside : [value as Thing, ...inside];
}

function isDate(text: unknown): boolean {
  return typeof text === 'string' && new Date(text).toISOString().startsWith(text);
}
