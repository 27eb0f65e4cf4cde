import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentFolder } from '../../src/content-folder/content-folder.ts';
import { readSite } from '../../src/content-folder/read-site.ts';
import { isListed, readPages, siteFolder, tagsOf } from '../support/built-site.ts';

const siteUrl = readSite(contentFolder()).url ?? '';
const listed = readPages().filter(isListed);
const reports = listed.filter(({ path }) => path.startsWith('/reports/'));

describe('the sitemap', () => {
  const address = /^<url><loc>([^<>&\s]+)<\/loc>(?:<lastmod>(\d{4}-\d\d-\d\d)<\/lastmod>)?<\/url>$/;
  const part = readFileSync(join(siteFolder, 'sitemap-1.xml'), 'utf8').trimEnd().split('\n');

  test('is well-formed', () => {
    expect(part.slice(0, 2)).toEqual([
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ]);
    expect(part.at(-1)).toBe('</urlset>');
    expect(part.slice(2, -1).filter((line) => !address.test(line))).toEqual([]);
  });

  test('has each page that may be listed, and no other', () => {
    const locs = part.slice(2, -1).map((line) => address.exec(line)?.[1]);
    expect(locs.toSorted()).toEqual(listed.map(({ path }) => `${siteUrl}${path}`).toSorted());
  });

  test('gives the day of the last change of reports that have a date, of nothing else', () => {
    const days = part
      .map((line) => address.exec(line))
      .flatMap((found) => (found?.[2] === undefined ? [] : [[found[1], found[2]]]));
    const expected = reports.flatMap((page) => {
      const tags = tagsOf(page);
      const day = tags['article:modified_time'] ?? tags['PubDate'];
      return day === undefined ? [] : [[`${siteUrl}${page.path}`, day]];
    });
    expect(days.toSorted()).toEqual(expected.toSorted());
  });

  test('is named by robots.txt, and its parts by its index', () => {
    expect(readFileSync(join(siteFolder, 'robots.txt'), 'utf8')).toContain(
      `\nSitemap: ${siteUrl}/sitemap-index.xml\n`,
    );
    expect(readFileSync(join(siteFolder, 'sitemap-index.xml'), 'utf8')).toContain(
      `<sitemap><loc>${siteUrl}/sitemap-1.xml</loc></sitemap>`,
    );
  });
});
