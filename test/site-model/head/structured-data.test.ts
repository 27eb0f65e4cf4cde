import { describe, expect, test } from 'vitest';
import type { Agency } from '../../../src/core/register/agency.ts';
import { exampleSite } from '../../support/archive-of.ts';
import { exampleAgency } from '../../support/example-subject.ts';
import { columnOf, pageOf, readHead, reportHead, wholeSite } from './head-of.ts';

const government: Agency = {
  ...exampleAgency,
  id: 'zhengfu',
  name: '示例县人民政府',
  formerNames: [],
  kind: '政府',
};
const water: Agency = {
  ...exampleAgency,
  shortName: '县水利局',
  parent: 'zhengfu',
  creditCode: '11410726005678901A',
  division: { code: '410726', path: ['示例省', '示例市', '示例县'] },
};
const agencies = [government, water];
const licence = {
  name: '知识共享 署名 4.0 国际',
  url: 'https://creativecommons.org/licenses/by/4.0/',
};

describe('the data of a report', () => {
  test('say what it is, of whom, of which year, and since when', () => {
    const { things } = reportHead(
      {
        documentNumber: '示水〔2024〕3号',
        corrections: [{ date: '2024-03-05', text: '改正一处。' }],
      },
      { agencies },
    );
    expect(things[1]).toEqual({
      '@type': 'Report',
      '@id': 'https://gk.example.gov.cn/nb/reports/shili-shuiliju/2023/#report',
      url: 'https://gk.example.gov.cn/nb/reports/shili-shuiliju/2023/',
      name: '示例县水利局2023年政府信息公开工作年度报告',
      headline: '示例县水利局2023年政府信息公开工作年度报告',
      inLanguage: 'zh-CN',
      datePublished: '2024-01-22',
      dateModified: '2024-03-05',
      temporalCoverage: '2023-01-01/2023-12-31',
      reportNumber: '示水〔2024〕3号',
      author: {
        '@type': 'GovernmentOrganization',
        '@id': 'https://gk.example.gov.cn/nb/agencies/shili-shuiliju/#agency',
        name: '示例县水利局',
        alternateName: ['示例县水务局', '县水利局'],
        identifier: {
          '@type': 'PropertyValue',
          propertyID: '统一社会信用代码',
          value: '11410726005678901A',
        },
        areaServed: {
          '@type': 'AdministrativeArea',
          name: '示例省示例市示例县',
          identifier: '410726',
        },
      },
      publisher: { '@id': 'https://gk.example.gov.cn/nb/agencies/shili-shuiliju/#agency' },
      isPartOf: {
        '@type': 'WebSite',
        '@id': 'https://gk.example.gov.cn/nb/#site',
        name: '示例县政府信息公开',
        url: 'https://gk.example.gov.cn/nb/',
      },
      hasPart: {
        '@type': 'Dataset',
        '@id': 'https://gk.example.gov.cn/nb/reports/shili-shuiliju/2023/#figures',
        name: '示例县水利局2023年政府信息公开工作年度报告的数字',
        description: '登记的全部机关。报告所附三张表的数字共200项，照原样列出。',
        creator: { '@id': 'https://gk.example.gov.cn/nb/agencies/shili-shuiliju/#agency' },
        temporalCoverage: '2023-01-01/2023-12-31',
        distribution: [
          {
            '@type': 'DataDownload',
            contentUrl: 'https://gk.example.gov.cn/nb/reports/shili-shuiliju/2023/report.json',
            encodingFormat: 'application/json',
          },
          {
            '@type': 'DataDownload',
            contentUrl: 'https://gk.example.gov.cn/nb/reports/shili-shuiliju/2023/report.csv',
            encodingFormat: 'text/csv',
          },
        ],
      },
    });
  });

  test('name the licence of the data where there is one, and never suppose it', () => {
    const licensed = reportHead({}, { site: { ...wholeSite, dataLicence: licence } }).things[1];
    expect(licensed).toMatchObject({ hasPart: { license: licence.url } });
    expect(JSON.stringify(reportHead({}).things)).not.toContain('license');
  });

  test('call the body by its name of then, and the others its other names', () => {
    const { things } = reportHead({ agencyName: '示例县水务局' }, { agencies });
    expect(things[1]).toMatchObject({
      author: { name: '示例县水务局', alternateName: ['示例县水利局', '县水利局'] },
    });
  });

  test('leave out what is not known', () => {
    const { things } = reportHead({ publishedOn: null, period: null });
    expect(things[1]).not.toHaveProperty('datePublished');
    expect(things[1]).not.toHaveProperty('dateModified');
    expect(things[1]).not.toHaveProperty('reportNumber');
    expect(things[1]).toMatchObject({ temporalCoverage: '2023-01-01/2023-12-31' });
  });

  test('can’t be ended by any text of a report', () => {
    const title = '</script><script>alert(1)</script><!-- <script 报告';
    const { data, things } = reportHead({ title });
    expect(data).not.toContain('<');
    expect(things[1]).toMatchObject({ headline: title });
  });
});

describe('the breadcrumb in the data', () => {
  test('has the addresses of all steps but the page itself', () => {
    expect(reportHead({}).things[0]).toEqual({
      '@type': 'BreadcrumbList',
      itemListElement: [
        {
          '@type': 'ListItem',
          position: 1,
          name: '年度报告',
          item: 'https://gk.example.gov.cn/nb/',
        },
        {
          '@type': 'ListItem',
          position: 2,
          name: '示例县水利局',
          item: 'https://gk.example.gov.cn/nb/agencies/shili-shuiliju/',
        },
        { '@type': 'ListItem', position: 3, name: '2023年' },
      ],
    });
  });

  test('is not there on a page without one', () => {
    expect(readHead(columnOf([]), pageOf()).data).toBeUndefined();
  });

  test('is relative where the address of the column is not known', () => {
    const { things } = reportHead({}, { site: exampleSite });
    expect(things[0]).toMatchObject({ itemListElement: [{ item: '/' }, {}, {}] });
    expect(things[1]).toMatchObject({ url: '/reports/shili-shuiliju/2023/' });
  });
});

test('the data of a body name the one above it, and no address that is not its own', () => {
  const archive = columnOf([], { agencies });
  const [thing] = readHead(archive, pageOf({ subject: { kind: 'agency', agency: water } })).things;
  expect(thing).toMatchObject({
    '@type': 'GovernmentOrganization',
    name: '示例县水利局',
    mainEntityOfPage: 'https://gk.example.gov.cn/nb/agencies/shili-shuiliju/',
    parentOrganization: {
      '@type': 'GovernmentOrganization',
      '@id': 'https://gk.example.gov.cn/nb/agencies/zhengfu/#agency',
      name: '示例县人民政府',
    },
  });
  expect(thing).not.toHaveProperty('url');
});

test('the data of a year cover that year, and are part of those of the column', () => {
  const page = pageOf({
    title: '2023年政府信息公开工作年度报告',
    path: '/years/2023/',
    subject: { kind: 'year', year: 2023 },
  });
  expect(readHead(columnOf([{}]), page).things[0]).toMatchObject({
    '@type': 'CollectionPage',
    url: 'https://gk.example.gov.cn/nb/years/2023/',
    temporalCoverage: '2023-01-01/2023-12-31',
    mainEntity: {
      '@type': 'Dataset',
      '@id': 'https://gk.example.gov.cn/nb/years/2023/#figures',
      temporalCoverage: '2023-01-01/2023-12-31',
      isPartOf: { '@id': 'https://gk.example.gov.cn/nb/#figures' },
    },
  });
});

describe('the data of the column', () => {
  const page = pageOf({ path: '/', subject: { kind: 'column' } });

  test('say how to search it, and which years it has', () => {
    const { things } = readHead(columnOf([{ year: 2021 }, { year: 2022 }]), page);
    expect(things).toMatchObject([
      {
        '@type': 'WebSite',
        url: 'https://gk.example.gov.cn/nb/',
        publisher: { '@type': 'GovernmentOrganization', name: '示例县人民政府' },
        potentialAction: {
          '@type': 'SearchAction',
          target: {
            '@type': 'EntryPoint',
            urlTemplate: 'https://gk.example.gov.cn/nb/search/?q={query}',
          },
          'query-input': 'required name=query',
        },
      },
      {
        '@type': 'Dataset',
        temporalCoverage: '2021-01-01/2022-12-31',
        hasPart: [
          { '@id': 'https://gk.example.gov.cn/nb/years/2022/#figures' },
          { '@id': 'https://gk.example.gov.cn/nb/years/2021/#figures' },
        ],
      },
    ]);
  });

  test('offer no search where programs would not know the address', () => {
    const { things } = readHead(columnOf([], { site: exampleSite }), page);
    expect(things).toHaveLength(1);
    expect(things[0]).not.toHaveProperty('potentialAction');
    expect(things[0]).not.toHaveProperty('publisher');
  });
});

describe('the data that can be downloaded', () => {
  const archive = columnOf([{ year: 2021 }, { year: 2022 }], {
    site: { ...wholeSite, dataLicence: licence },
  });
  const page = pageOf({ title: '数据', path: '/data/', subject: { kind: 'data' } });

  test('are a catalogue with one set, of all years, with licence and citation', () => {
    expect(readHead(archive, page).things).toMatchObject([
      {
        '@type': 'DataCatalog',
        '@id': 'https://gk.example.gov.cn/nb/data/#catalog',
        license: licence.url,
        dataset: { '@id': 'https://gk.example.gov.cn/nb/#figures' },
      },
      {
        '@type': 'Dataset',
        '@id': 'https://gk.example.gov.cn/nb/#figures',
        url: 'https://gk.example.gov.cn/nb/data/',
        license: licence.url,
        creditText:
          '示例县人民政府. 示例县政府信息公开：历年年度报告的数字[DS/OL]. https://gk.example.gov.cn/nb/data/.',
        includedInDataCatalog: { '@id': 'https://gk.example.gov.cn/nb/data/#catalog' },
      },
    ]);
  });

  test('tell format, address and size of each file that holds all years', () => {
    const measured = new Map([['/data/figures.csv', { bytes: 1234, digest: '00' }]]);
    const set = readHead(archive, page, measured).things[1] as { distribution: unknown[] };
    expect(set.distribution).toContainEqual({
      '@type': 'DataDownload',
      name: '全部数字（CSV）',
      contentUrl: 'https://gk.example.gov.cn/nb/data/figures.csv',
      encodingFormat: 'text/csv',
      contentSize: '1234 B',
    });
    expect(JSON.stringify(set.distribution)).not.toContain('-2022.');
  });

  test('of a year are the files of that year', () => {
    const ofYear = pageOf({ path: '/years/2022/', subject: { kind: 'year', year: 2022 } });
    const [thing] = readHead(archive, ofYear).things as {
      mainEntity: { distribution: { contentUrl: string }[] };
    }[];
    expect(thing?.mainEntity.distribution.map(({ contentUrl }) => contentUrl)).toEqual([
      'https://gk.example.gov.cn/nb/data/figures-2022.csv',
      'https://gk.example.gov.cn/nb/data/reports-2022.xlsx',
      'https://gk.example.gov.cn/nb/data/reports-2022.zip',
    ]);
  });
});
