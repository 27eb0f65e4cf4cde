/**
 * Weights, compressed with brotli as hosts keep files ready: pages for old phones and slow lines. The budgets of the
 * report, the styles and the reading settings are promises (docs/design.md); the others are what the pages need today, with a
 * little room.
 */
import { globSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { checkFolder } from '../../src/content-folder/check-folder.ts';
import { contentFolder } from '../../src/content-folder/content-folder.ts';
import { buildSiteOf } from '../support/build-site-of.ts';
import { elements, isData, readPages, siteFolder, type Page } from '../support/built-site.ts';
import { makeContentFolder } from '../support/content-folder.ts';
import { fullReport } from '../support/full-report.ts';
import { runReport } from '../support/run-command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const kilobyte = 1024;
const BEST = constants.BROTLI_MAX_QUALITY;
/** Ten times as fast, and never lighter: what is light enough so need not be weighed again. */
const QUICK = 9;
const pages = readPages();
/** They do their work in the browser. */
const isScripted = ({ path }: Page) => path === '/search/' || path === '/compare/';
const settingsScript = /^reading-settings\.[\w-]+\.js$/;
const marksScript = /^_year_\.[\w.-]+\.js$/;
/** Without those before a correction, which say more than a report does. */
const reports = pages.filter(({ path }) => /^\/reports\/[^/]+\/\d{4}\/$/.test(path));

describe('compressed', () => {
  test('a report is at most 12 KB, whichever it is, in either edition', () => {
    expect(reports.map(({ path }) => path)).toContain('/reports/shili-shuiliju/2020/');
    expect(reports.map(({ path }) => path)).toContain('/reports/shili-shuiliju/2023/');
    expect(heavierThan(12, reports)).toEqual([]);
  });

  test('a report of the sample is at most 12 KB', { timeout: 180_000 }, () => {
    const content = temporaryFolder();
    const sample = runReport(['sample', '--agencies', '24', '--years', '2', '--out', content], '');
    expect(sample.code, sample.err).toBe(0);
    const longest = reportsOf(content)
      .toSorted((a, b) => b.html.length - a.html.length)
      .slice(0, 20);
    expect(longest).toHaveLength(20);
    expect(heavierThan(12, longest)).toEqual([]);
  });

  test(
    'a report in which every figure is something, with 1,300 characters of text, is at most 12 KB',
    { timeout: 180_000 },
    () => {
      const text = someText(1300);
      const content = makeContentFolder({
        'site.yaml': readFileSync(join(contentFolder(), 'site.yaml')),
        'reports/shili-shuiliju/2022.md': fullReport(2022, ['']),
        'reports/shili-shuiliju/2023.md': fullReport(2023, text),
      });
      expect(heavierThan(12, reportsOf(content))).toEqual([]);
    },
  );

  test.each([
    ['the front page', /^\/$/, 6],
    ['a body', /^\/agencies\/./, 10],
    ['statistics', /^\/statistics\//, 10],
    ['all bodies', /^\/agencies\/$/, 4],
    ['a year', /^\/years\//, 4],
    ['who published when', /^\/coverage\//, 6],
    ['all rules', /^\/rules\/$/, 8],
    ['a rule', /^\/rules\/./, 8],
    ['the search page', /^\/search\/$/, 6],
    ['about the column', /^\/about\/$/, 4],
    ['a report beside the one of the year before', /^\/compare\/./, 12],
    ['what there is to download', /^\/data\/$/, 6],
    ['where nothing is', /^\/404/, 3],
  ])('%s (%s) is at most %i KB', (_, path, most) => {
    const some = pages.filter((page) => path.test(page.path));
    expect(some.length).toBeGreaterThan(0);
    expect(heavierThan(most, some)).toEqual([]);
  });

  test('any other page is at most 12 KB', () => {
    expect(heavierThan(12, pages)).toEqual([]);
  });

  test('the styles of every page are at most 12 KB, and what a kind of page adds is at most 2 KB', () => {
    const common = stylesOf(pageAt('/'));
    const added = pages.map((page) => stylesOf(page).filter((file) => !common.includes(file)));
    expect(together(common)).toBeLessThanOrEqual(12 * kilobyte);
    const heavy = [...new Set(added.flat())].filter((file) => together([file]) > 2 * kilobyte);
    expect(heavy).toEqual([]);
  });

  test('the scripts of the search page and its worker are at most 34 KB, without Pagefind', () => {
    // The answerer is in the worker too: only a browser without workers loads it for the page.
    const others = ['reading-settings', '_year_', 'answerer-for'].map(
      (name) => `_astro/${name}*.js`,
    );
    const ofSearch = scriptsOf(pageAt('/search/'));
    const ofCompare = scriptsOf(pageAt('/compare/')).filter((file) => !ofSearch.includes(file));
    expect(together(['_astro/*.js']) - together([...others, ...ofCompare])).toBeLessThanOrEqual(
      34 * kilobyte,
    );
  });

  test('the scripts that compare two reports are at most 20 KB, and no other page loads them', () => {
    const [settings = '', ...scripts] = scriptsOf(pageAt('/compare/'));
    expect(settings).toContain('reading-settings');
    expect(together(scripts)).toBeLessThanOrEqual(20 * kilobyte);
    const [own = ''] = scripts;
    expect(pages.filter((page) => scriptsOf(page).includes(own)).map(({ path }) => path)).toEqual([
      '/compare/',
    ]);
  });

  test('what a first search fetches before any word is looked up is at most 110 KB', () => {
    const ofIndex = ['index.json', 'pagefind.js', 'wasm.*'].map((name) => `pagefind/${name}`);
    const ofPart = ['pagefind-entry.json', '*.pf_meta', 'catalogue.json'].map(
      (name) => `pagefind/parts/*/${name}`,
    );
    const weight = together([...ofIndex, ...ofPart, 'search/bodies.json']);
    expect(weight).toBeLessThanOrEqual(110 * kilobyte);
  });
});

describe('a reading page', () => {
  const reading = pages.filter((page) => !isScripted(page));

  test('has one script, the reading settings; a report a second one, for marks', () => {
    const others = reading.filter((page) => {
      const scripts = elements(page, 'script').filter((script) => !isData(script));
      const names = scripts.map(({ attribs }) => basename(attribs['src'] ?? 'inline'));
      const known = [settingsScript, ...(reports.includes(page) ? [marksScript] : [])];
      return names.length !== known.length || !known.every((one, at) => one.test(names[at] ?? ''));
    });
    expect(others.map(({ path }) => path)).toEqual([]);
  });

  test('weighs 1.5 KB more at most by the script for marks, which fetches nothing', () => {
    const [name = '', ...others] = globSync('_astro/_year_*.js', { cwd: siteFolder });
    const script = readFileSync(join(siteFolder, name), 'utf8');
    expect(others).toEqual([]);
    expect(weightOf(script)).toBeLessThanOrEqual(1.5 * kilobyte);
    expect(script).not.toMatch(/\bimport\b|\bfetch\b|XMLHttpRequest|https?:/);
  });

  test('has reading settings of at most 2 KB as they are, and they fetch nothing', () => {
    const [script = ''] = globSync('_astro/reading-settings*.js', { cwd: siteFolder });
    const text = readFileSync(join(siteFolder, script), 'utf8');
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(2 * kilobyte);
    expect(text).not.toMatch(/\bimport\b|\bfetch\b|XMLHttpRequest|https?:/);
  });
});

describe('nothing comes from elsewhere', () => {
  let styles: string;

  beforeAll(() => {
    const files = globSync('_astro/*.css', { cwd: siteFolder });
    styles = files.map((file) => readFileSync(join(siteFolder, file), 'utf8')).join('\n');
  });

  test('no page loads anything but files of this site', () => {
    const loaded = pages.flatMap((page) =>
      elements(page).flatMap(({ name, attribs }) => {
        const loads = ['script', 'img', 'source', 'iframe', 'embed', 'object', 'video', 'audio'];
        const isLink = name === 'link' && !/^(canonical|alternate)$/.test(attribs['rel'] ?? '');
        if (!loads.includes(name) && !isLink) return [];
        return [attribs['src'], attribs['srcset'], attribs['data'], isLink && attribs['href']];
      }),
    );
    const elsewhere = loaded.filter((address) => address && /^([a-z]+:|\/\/)/i.test(address));
    expect(loaded.length).toBeGreaterThan(pages.length);
    expect([...new Set(elsewhere)]).toEqual([]);
  });

  test('there is no web font', () => {
    expect(styles).not.toContain('@font-face');
    expect(globSync('**/*.{woff,woff2,ttf,otf,eot}', { cwd: siteFolder })).toEqual([]);
  });

  test('the styles load nothing from another host', () => {
    expect(styles.match(/url\((?!["']?(?:\/(?!\/)|data:|#))[^)]*\)|@import[^;]*/g)).toBeNull();
  });
});

function pageAt(path: string): Page {
  const page = pages.find((each) => each.path === path);
  if (page === undefined) throw new Error(`no page ${path}`);
  return page;
}

function stylesOf(page: Page): string[] {
  return elements(page, 'link')
    .filter(({ attribs }) => attribs['rel'] === 'stylesheet')
    .map(({ attribs }) => (attribs['href'] ?? '').slice(1));
}

/** With what they import at once. */
function scriptsOf(page: Page): string[] {
  const named = elements(page, 'script')
    .filter((script) => !isData(script))
    .map(({ attribs }) => (attribs['src'] ?? '').slice(1));
  const imported = named.flatMap((file) =>
    [...readFileSync(join(siteFolder, file), 'utf8').matchAll(/from"\.\/([^"]+)"/g)].map(
      ([, name = '']) => `_astro/${name}`,
    ),
  );
  return [...named, ...imported];
}

/** The reports of a site of their own. */
function reportsOf(content: string): Page[] {
  const site = buildSiteOf(content);
  onTestFinished(() => rmSync(site, { recursive: true, force: true }));
  const built = readPages(site).filter(({ path }) => path.startsWith('/reports/'));
  expect(built.length).toBeGreaterThan(0);
  return built;
}

/** So many characters, in six parts: none of them repeats another. */
function someText(characters: number): string[] {
  const paragraphs = checkFolder(contentFolder())
    .reports.flatMap(({ report }) => report?.sections ?? [])
    .flatMap(({ markdown }) => markdown.split('\n'))
    .filter((line) => /^\p{Script=Han}/u.test(line) && !/[[\]|<]/.test(line) && line.length > 60);
  const text = [...new Set(paragraphs)].join('').slice(0, characters);
  expect(text).toHaveLength(characters);
  const part = Math.ceil(characters / 6);
  return Array.from({ length: 6 }, (_, index) => text.slice(index * part, (index + 1) * part));
}

/** Those of the pages that are, in the order of their weight, with it. */
function heavierThan(kilobytes: number, some: readonly Page[]): string[] {
  return some
    .filter(({ html }) => weightOf(html, QUICK) > kilobytes * kilobyte)
    .map(({ path, html }) => ({ path, weight: weightOf(html, BEST) }))
    .filter(({ weight }) => weight > kilobytes * kilobyte)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ path, weight }) => `${path} ${String(weight)}`);
}

/** Of files of the built site, each compressed. */
function together(patterns: readonly string[]): number {
  const files = patterns.flatMap((pattern) => globSync(pattern, { cwd: siteFolder }));
  expect(files.length).toBeGreaterThanOrEqual(patterns.length);
  return files.reduce((sum, file) => sum + weightOf(readFileSync(join(siteFolder, file))), 0);
}

function weightOf(content: string | Buffer, quality = BEST): number {
  return brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality },
  }).length;
}
