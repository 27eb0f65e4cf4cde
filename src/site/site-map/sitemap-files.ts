/** The addresses of the column for search engines (sitemaps.org): an index, and parts of at most 50,000 addresses. */
import type { Archive } from '../archive.ts';
import { canonicalUrl } from '../urls.ts';
import { sitePages, type SitePage } from './site-pages.ts';

export interface SitemapFile {
  /** Without its ending. */
  readonly name: string;
  readonly xml: string;
}

export const sitemapIndexName = 'sitemap-index';

const mostAddresses = 50_000;

/** None where the address of the column isn't known: a sitemap holds whole addresses only. */
export function sitemapFiles(archive: Archive): SitemapFile[] {
  const { url } = archive.site;
  return url === undefined ? [] : sitemapOf(url, sitePages(archive));
}

export function sitemapOf(siteUrl: string, pages: readonly SitePage[]): SitemapFile[] {
  const count = Math.ceil(pages.length / mostAddresses);
  const parts = Array.from({ length: count }, (_, index) => ({
    name: `sitemap-${String(index + 1)}`,
    xml: part(siteUrl, pages.slice(index * mostAddresses, (index + 1) * mostAddresses)),
  }));
  return [{ name: sitemapIndexName, xml: index(siteUrl, parts) }, ...parts];
}

function index(siteUrl: string, parts: readonly SitemapFile[]): string {
  const entries = parts.map(({ name }) => `<sitemap>${loc(siteUrl, `/${name}.xml`)}</sitemap>`);
  return document('sitemapindex', entries);
}

function part(siteUrl: string, pages: readonly SitePage[]): string {
  const entries = pages.map(({ path, changedOn }) => {
    const changed = changedOn === undefined ? '' : `<lastmod>${changedOn}</lastmod>`;
    return `<url>${loc(siteUrl, path)}${changed}</url>`;
  });
  return document('urlset', entries);
}

function document(root: string, entries: readonly string[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...entries,
    `</${root}>`,
    '',
  ].join('\n');
}

/** As a URL is sent: Chinese in a host or a path is encoded. */
function loc(siteUrl: string, path: string): string {
  const { href } = new URL(canonicalUrl(siteUrl, path));
  return `<loc>${href.replaceAll('&', '&amp;')}</loc>`;
}
