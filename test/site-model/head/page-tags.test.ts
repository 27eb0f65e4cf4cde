import { describe, expect, test } from 'vitest';
import { exampleSite } from '../../support/archive-of.ts';
import { columnOf, pageOf, readHead, reportHead } from './head-of.ts';

describe('tags of a page', () => {
  test('name the site, and the column with what it is about', () => {
    expect(readHead(columnOf([]), pageOf()).tags).toMatchObject({
      SiteName: '示例县政府信息公开',
      SiteDomain: 'gk.example.gov.cn',
      SiteIDCode: '4107260001',
      ColumnName: '政府信息公开年报',
      ColumnType: '信息公开年报',
      ColumnDescription: '示例县政府信息公开：各行政机关的政府信息公开工作年度报告',
      ColumnKeywords: '信息公开年报',
      description: '登记的全部机关。',
    });
  });

  test('are left out where site.yaml gives the name only', () => {
    const { canonical, tags } = readHead(columnOf([], { site: exampleSite }), pageOf());
    expect(canonical).toBeUndefined();
    expect(Object.keys(tags)).toEqual([
      'SiteName',
      'ColumnName',
      'ColumnType',
      'ColumnDescription',
      'ColumnKeywords',
      'description',
      'og:type',
      'og:title',
      'og:description',
      'og:site_name',
      'og:locale',
    ]);
  });

  test('that is not to be listed keep search engines away, and say whose it is', () => {
    const { canonical, tags, data } = readHead(columnOf([]), pageOf({ isListed: false }));
    expect(canonical).toBeUndefined();
    expect(data).toBeUndefined();
    expect(Object.keys(tags)).toEqual([
      'SiteName',
      'SiteDomain',
      'SiteIDCode',
      'ColumnName',
      'ColumnType',
      'ColumnDescription',
      'ColumnKeywords',
      'description',
      'robots',
    ]);
    expect(tags['robots']).toBe('noindex');
  });
});

describe('tags of a report', () => {
  test('are those of an article of the column', () => {
    expect(reportHead({}).tags).toEqual({
      SiteName: '示例县政府信息公开',
      SiteDomain: 'gk.example.gov.cn',
      SiteIDCode: '4107260001',
      ColumnName: '政府信息公开年报',
      ColumnType: '信息公开年报',
      ArticleTitle: '示例县水利局2023年政府信息公开工作年度报告',
      PubDate: '2024-01-22',
      ContentSource: '示例县水利局',
      Author: '示例县水利局',
      Keywords: '示例县水利局,2023年,政府信息公开工作年度报告',
      Description: '登记的全部机关。',
      Url: 'https://gk.example.gov.cn/nb/reports/shili-shuiliju/2023/',
      'og:type': 'article',
      'og:title': '示例县水利局2023年政府信息公开工作年度报告',
      'og:description': '登记的全部机关。',
      'og:url': 'https://gk.example.gov.cn/nb/reports/shili-shuiliju/2023/',
      'og:image': 'https://gk.example.gov.cn/nb/share.png',
      'og:site_name': '示例县政府信息公开',
      'og:locale': 'zh_CN',
      'article:published_time': '2024-01-22',
    });
  });

  test('keep the date of publication after a correction, and tell the day of the last one', () => {
    const { tags } = reportHead({
      corrections: [
        { date: '2024-05-01', text: '改正一处。' },
        { date: '2024-03-01', text: '改正一处。' },
      ],
    });
    expect(tags).toMatchObject({
      PubDate: '2024-01-22',
      'article:published_time': '2024-01-22',
      'article:modified_time': '2024-05-01',
    });
  });

  test('give no date where the source states none', () => {
    const { tags } = reportHead({ publishedOn: null });
    expect(Object.keys(tags)).not.toContain('PubDate');
    expect(Object.keys(tags)).not.toContain('article:published_time');
  });

  test('name the source where it was published elsewhere first', () => {
    expect(reportHead({ source: '示例县人民政府门户网站' }).tags).toMatchObject({
      ContentSource: '示例县人民政府门户网站',
      Author: '示例县水利局',
    });
  });

  test('name the body as it was called then', () => {
    const { tags } = reportHead({ agencyName: '示例县水务局' });
    expect(tags).toMatchObject({ Author: '示例县水务局', ContentSource: '示例县水务局' });
  });
});
