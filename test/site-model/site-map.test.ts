import { describe, expect, test } from 'vitest';
import { robotsText } from '../../src/site/site-map/robots-text.ts';
import { siteMapView } from '../../src/site/site-map/site-map-view.ts';
import { sitePages } from '../../src/site/site-map/site-pages.ts';
import { sitemapFiles, sitemapOf } from '../../src/site/site-map/sitemap-files.ts';
import { archiveOf, exampleSite } from '../support/archive-of.ts';
import { exampleAgency } from '../support/example-subject.ts';

const url = 'https://gk.example.gov.cn/nb';

describe('the sitemap', () => {
  test('is an index and a part, with whole addresses', () => {
    expect(sitemapOf(url, [{ path: '/' }, { path: '/a/', changedOn: '2024-05-01' }])).toEqual([
      {
        name: 'sitemap-index',
        xml: `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<sitemap><loc>https://gk.example.gov.cn/nb/sitemap-1.xml</loc></sitemap>
</sitemapindex>
`,
      },
      {
        name: 'sitemap-1',
        xml: `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://gk.example.gov.cn/nb/</loc></url>
<url><loc>https://gk.example.gov.cn/nb/a/</loc><lastmod>2024-05-01</lastmod></url>
</urlset>
`,
      },
    ]);
  });

  test('has as many parts as 50,000 addresses a part ask for', () => {
    const pages = Array.from({ length: 50_001 }, (_, index) => ({ path: `/${String(index)}/` }));
    const [index, ...parts] = sitemapOf(url, pages);
    expect(parts.map(({ name, xml }) => [name, xml.split('<url>').length - 1])).toEqual([
      ['sitemap-1', 50_000],
      ['sitemap-2', 1],
    ]);
    expect(index?.xml).toContain('<loc>https://gk.example.gov.cn/nb/sitemap-2.xml</loc>');
  });

  test('encodes a Chinese host', () => {
    const [, part] = sitemapOf('https://示例.政务', [{ path: '/a&b/' }]);
    expect(part?.xml).toContain('<loc>https://xn--fsq092h.xn--zfr164b/a&amp;b/</loc>');
  });

  test('is not there where the address of the column is not known', () => {
    expect(sitemapFiles(archiveOf([{}]))).toEqual([]);
  });

  test('knows of reports when they changed, of no other page', () => {
    const archive = archiveOf([
      { year: 2021, publishedOn: null },
      { year: 2022, publishedOn: '2023-01-20' },
      {
        year: 2023,
        publishedOn: '2024-01-20',
        corrections: [{ date: '2024-05-01', text: '改正一处。' }],
      },
    ]);
    const pages = sitePages(archive);
    expect(pages.filter(({ path }) => path.startsWith('/reports/'))).toEqual([
      { path: '/reports/shili-shuiliju/2021/' },
      { path: '/reports/shili-shuiliju/2022/', changedOn: '2023-01-20' },
      { path: '/reports/shili-shuiliju/2023/', changedOn: '2024-05-01' },
    ]);
    expect(pages.filter(({ changedOn }) => changedOn !== undefined)).toHaveLength(2);
  });
});

describe('robots.txt', () => {
  test('lets all in, and names the sitemap', () => {
    expect(robotsText({ ...exampleSite, url: 'https://gk.example.gov.cn' }, '/')).toBe(
      'User-agent: *\nDisallow:\n\nSitemap: https://gk.example.gov.cn/sitemap-index.xml\n',
    );
  });

  test('names no sitemap where there is none', () => {
    expect(robotsText(exampleSite, '/')).toBe('User-agent: *\nDisallow:\n');
  });

  test('says below a base path that it is not read there', () => {
    expect(robotsText({ ...exampleSite, url }, '/nb/')).toMatch(
      /^# .*主机根目录.*\nUser-agent: \*/,
    );
  });
});

describe('the site map for people', () => {
  test('lists bodies by kind', () => {
    const government = { id: 'zhengfu', name: '示例县人民政府', kind: '政府' } as const;
    const agencies = [exampleAgency, { ...exampleAgency, ...government }];
    expect(siteMapView(archiveOf([], { agencies })).groups).toEqual([
      { title: '政府', links: [{ label: '示例县人民政府', href: '/agencies/zhengfu/' }] },
      { title: '部门', links: [{ label: '示例县水利局', href: '/agencies/shili-shuiliju/' }] },
    ]);
  });

  test('lists the places where bodies are too many to name each', () => {
    const agencies = ['甲县', '乙县'].flatMap((place, at) =>
      Array.from({ length: 90 }, (_, index) => ({
        ...exampleAgency,
        id: `body-${String(at)}-${String(index)}`,
        division: { code: `41072${String(at)}`, path: ['示例省', '示例市', place] },
      })),
    );
    const { groups } = siteMapView(archiveOf([], { agencies }));
    expect(groups.map(({ links }) => links)).toEqual([
      [
        { label: '甲县的 90 个机关', href: '/coverage/body-0-0/' },
        { label: '乙县的 90 个机关', href: '/coverage/body-1-0/' },
      ],
    ]);
  });

  test('leads to the sitemap for programs only where there is one', () => {
    const archive = archiveOf([]);
    expect(siteMapView(archive).indexHref).toBeUndefined();
    expect(siteMapView({ ...archive, site: { ...exampleSite, url } }).indexHref).toBe(
      '/sitemap-index.xml',
    );
  });
});
