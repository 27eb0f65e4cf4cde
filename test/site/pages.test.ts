/** What holds for every page. */
import { describe, expect, test } from 'vitest';
import { metaContentSecurityPolicy } from '../../src/server/headers.ts';
import {
  elements,
  isData,
  readPages,
  textOf,
  type Page,
  type PageElement,
} from '../support/built-site.ts';

const pages = readPages();

describe('every page', () => {
  test('is there: front, report, body, year, index, search, coverage, rules, about, site map, not found', () => {
    const kinds = [
      /^\/$/,
      /^\/reports\/[^/]+\/\d{4}\/$/,
      /^\/agencies\/$/,
      /^\/agencies\/[^/]+\/$/,
      /^\/years\/\d{4}\/$/,
      /^\/search\/$/,
      /^\/coverage\/$/,
      /^\/rules\/$/,
      /^\/rules\/[^/]+\/$/,
      /^\/about\/$/,
      /^\/sitemap\/$/,
      /^\/404\.html$/,
    ];
    expect(kinds.filter((kind) => !pages.some(({ path }) => kind.test(path)))).toEqual([]);
  });

  test('has nothing inline: no script, no style, no handler', () => {
    expect(
      pagesWhere(
        (element) =>
          element.name === 'style' ||
          'style' in element.attribs ||
          Object.keys(element.attribs).some((name) => name.startsWith('on')) ||
          (element.name === 'script' && element.attribs['src'] === undefined && !isData(element)) ||
          (element.attribs['href'] ?? '').startsWith('javascript:'),
      ),
    ).toEqual([]);
  });

  test('carries the content security policy before anything is loaded', () => {
    const without = pages.filter(({ html }) => {
      const policy = html.indexOf('http-equiv="Content-Security-Policy"');
      return policy < 0 || policy > html.search(/<(link|script)\b/);
    });
    expect(without.map(({ path }) => path)).toEqual([]);
    const policies = pages.flatMap((page) =>
      elements(page, 'meta')
        .filter(({ attribs }) => attribs['http-equiv'] !== undefined)
        .map(({ attribs }) => attribs['content']),
    );
    expect([...new Set(policies)]).toEqual([metaContentSecurityPolicy]);
  });

  test('is in Chinese, with a title of its own, one h1 and one main', () => {
    for (const page of pages) {
      expect(elements(page, 'html')[0]?.attribs['lang'], page.path).toBe('zh-CN');
      expect(elements(page, 'h1'), page.path).toHaveLength(1);
      expect(elements(page, 'main'), page.path).toHaveLength(1);
    }
    const titles = pages.map((page) => titleOf(page));
    expect(titles.filter((title, position) => titles.indexOf(title) !== position)).toEqual([]);
  });

  test('begins with a link to its matter', () => {
    const without = pages.filter((page) => elements(page, 'a')[0]?.attribs['href'] !== '#main');
    expect(without.map(({ path }) => path)).toEqual([]);
  });

  test('gives explicit roles to tables only', () => {
    const tables = new Set(['table', 'thead', 'tbody', 'tr', 'th', 'td']);
    const roles = new Set(['table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell']);
    expect(
      pagesWhere(({ name, attribs }) => roles.has(attribs['role'] ?? '') && !tables.has(name)),
    ).toEqual([]);
  });

  test('has ids that are there once', () => {
    const twice = pages.flatMap((page) => {
      const ids = elements(page).flatMap(({ attribs }) => attribs['id'] ?? []);
      const repeated = ids.filter((id, position) => ids.indexOf(id) !== position);
      return repeated.map((id) => `${page.path}#${id}`);
    });
    expect(twice).toEqual([]);
  });
});

function pagesWhere(isWrong: (element: PageElement) => boolean): string[] {
  return pages.filter((page) => elements(page).some(isWrong)).map(({ path }) => path);
}

/** Not the titles inside drawings. */
function titleOf(page: Page): string {
  return elements(page, 'head')
    .flatMap((head) => head.children)
    .filter((child) => 'name' in child && child.name === 'title')
    .map((title) => ('children' in title ? textOf(title as PageElement) : ''))
    .join('');
}
