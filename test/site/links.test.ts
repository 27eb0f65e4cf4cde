/** No broken internal link, file or anchor; canonical addresses are the pages' own. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentFolder } from '../../src/content-folder/content-folder.ts';
import { basePath } from '../../src/content-folder/base-path.ts';
import { readSite } from '../../src/content-folder/read-site.ts';
import { elements, isListed, readPages, siteFolder } from '../support/built-site.ts';
import { brokenLinks } from '../support/broken-links.ts';

const pages = readPages();
const site = readSite(contentFolder());

test('every internal link leads to a page, a file, and an anchor that is there', () => {
  expect(brokenLinks(pages, siteFolder, basePath(site))).toEqual([]);
});

test('every page can be reached from the front page', () => {
  const base = basePath(site);
  const links = new Map(
    pages.map((page) => [
      page.path,
      elements(page, 'a').map(({ attribs }) => {
        const url = new URL(attribs['href'] ?? '', `http://site${base}${page.path.slice(1)}`);
        return url.pathname.slice(base.length - 1);
      }),
    ]),
  );
  const reached = new Set(['/']);
  for (const path of reached) for (const target of links.get(path) ?? []) reached.add(target);
  expect(pages.map(({ path }) => path).filter((path) => !reached.has(path))).toEqual(['/404.html']);
});

test('a canonical address is that of the page, and names a file that is there', () => {
  for (const page of pages.filter(isListed)) {
    const canonical = elements(page, 'link').find(({ attribs }) => attribs['rel'] === 'canonical');
    expect(canonical?.attribs['href'], page.path).toBe(site.url && `${site.url}${page.path}`);
    expect(existsSync(join(siteFolder, page.file))).toBe(true);
  }
});

test('files beside reports are copied byte for byte', () => {
  // What stood beside a report before a correction git alone has: see corrections.test.ts.
  const present = pages.filter(({ path }) => !path.includes('/versions/'));
  const images = present.flatMap((page) =>
    elements(page, 'img').map(({ attribs }) => ({
      built: join(siteFolder, page.path, decodeURI(attribs['src'] ?? '')),
      source: join(contentFolder(), page.path, decodeURI(attribs['src'] ?? '')),
    })),
  );
  expect(images.length).toBeGreaterThan(0);
  for (const { built, source } of images) expect(statSync(built).size).toBe(statSync(source).size);
});
