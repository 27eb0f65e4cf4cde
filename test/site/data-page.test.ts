/** The pages by which people find and understand the data, as they were built. */
import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { basePath } from '../../src/content-folder/base-path.ts';
import { contentFolder } from '../../src/content-folder/content-folder.ts';
import { readSite } from '../../src/content-folder/read-site.ts';
import { figureDefinitions } from '../../src/core/form/figures.ts';
import { elements, readPages, siteFolder, textOf, type Page } from '../support/built-site.ts';

const pages = readPages();
const base = basePath(readSite(contentFolder()));
const dataPage = pageAt('/data/');

test('every file under /data/, and every feed of the column, can be found on the page of the data', () => {
  const built = globSync(['data/**/*.*', '*.xml', 'feed.json'], { cwd: siteFolder })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !/\.html$|^sitemap/.test(file));
  expect(built).toContain('data/figures.csv');
  expect(built).toContain('feed.xml');
  const named = new Set(linksOf(dataPage));
  expect(built.filter((file) => !named.has(`${base}${file}`))).toEqual([]);
});

test('the size of a file is told beside it, and is its size', () => {
  const sizes = elements(dataPage, 'data').map((element) => Number(element.attribs['value']));
  const files = linksOf(dataPage)
    .filter((href) => /\.(csv|json|jsonld|xlsx|zip|xml)$/.test(href))
    .map((href) => statSync(join(siteFolder, href.slice(base.length))).size);
  expect(files.length).toBeGreaterThan(20);
  expect(sizes).toEqual(files);
});

test('a report leads to its files, a version before a correction to none', () => {
  const names = ['report.docx', 'report.csv', 'report.json', 'requests.csv'];
  const report = linksOf(pageAt('/reports/shili-shuiliju/2023/'));
  const folder = `${base}reports/shili-shuiliju/2023/`;
  expect(names.filter((name) => !report.includes(`${folder}${name}`))).toEqual([]);
  const version = linksOf(pageAt('/reports/shili-shuiliju/2023/versions/1/'));
  expect(version.filter((href) => names.some((name) => href.endsWith(`/${name}`)))).toEqual([]);
});

test('a report is set beside last year’s, a government beside its bodies, where there are such pages', () => {
  const paths = new Set(pages.map(({ path }) => path));
  const reports = pages.filter(({ path }) => /^\/reports\/[^/]+\/\d{4}\/$/.test(path));
  const wrong = reports.filter((page) => {
    const links = linksOf(page).map((href) => href.slice(base.length - 1));
    const others = [page.path.replace('/reports/', '/compare/'), `${page.path}members/`];
    return others.some((other) => links.includes(other) !== paths.has(other));
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('the dictionary has a place for every row of both forms', () => {
  const dictionary = pageAt('/data/dictionary/');
  const anchors = new Set(elements(dictionary).map(({ attribs }) => attribs['id']));
  const figures = (['2019', '2021'] as const).flatMap((edition) => figureDefinitions(edition));
  const missing = figures.filter(({ id }) => {
    return !anchors.has(id) && !anchors.has(id.slice(0, id.lastIndexOf('.')));
  });
  expect(missing.map(({ id }) => id)).toEqual([]);
});

test('English in the dictionary is marked as English', () => {
  const marked = elements(pageAt('/data/dictionary/')).filter(
    ({ attribs }) => attribs['lang'] === 'en',
  );
  expect(marked.map(textOf)).toContain('State secrets');
});

function pageAt(path: string): Page {
  const page = pages.find((each) => each.path === path);
  if (page === undefined) throw new Error(`no page ${path}`);
  return page;
}

function linksOf(page: Page): string[] {
  return elements(page, 'a').map(({ attribs }) => attribs['href'] ?? '');
}
