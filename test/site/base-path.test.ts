/** The site of one report, below a path as many hosts serve it, with no address of its own and no correction. */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectRoot } from '../../bootstrap/paths.mjs';
import { brokenLinks } from '../support/broken-links.ts';
import { elements, readPages, textOf, type Page } from '../support/built-site.ts';
import { writeContent } from '../support/content-folder.ts';

const base = '/zwgk/nianbao/';
const folder = mkdtempSync(join(tmpdir(), 'gongkailan-base-'));
const site = join(folder, 'site');
let pages: readonly Page[] = [];

beforeAll(async () => {
  const content = join(folder, 'content');
  writeContent(content);
  await promisify(execFile)(process.execPath, ['src/build/main.ts'], {
    cwd: projectRoot,
    env: { ...process.env, OUT_DIR: site, BASE_PATH: base, CONTENT_DIR: content },
  });
  pages = readPages(site);
}, 120_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('every link works below a base path', () => {
  expect(pages.map(({ path }) => path)).toContain('/reports/shili-shuiliju/2023/');
  expect(brokenLinks(pages, site, base)).toEqual([]);
});

test('a site that names no address has neither a canonical one nor a sitemap', () => {
  const relations = pages.flatMap((page) =>
    elements(page, 'link').map(({ attribs }) => attribs['rel']),
  );
  expect(relations).not.toContain('canonical');
  expect(existsSync(join(site, 'robots.txt'))).toBe(true);
  expect(existsSync(join(site, 'sitemap-index.xml'))).toBe(false);
});

test('the list of corrections explains none while there is none, and leads to changes without one', () => {
  const list = pages.find(({ path }) => path === '/corrections/');
  const [main] = list === undefined ? [] : elements(list, 'main');
  expect(main && textOf(main).replace(/\s+/g, '')).toBe(
    '更正记录还没有更正。没有写更正的改动发布以后文件改动过或者撤下，没有写更正的，另列一页。',
  );
});
