import { describe, expect, test } from 'vitest';
import { codeExamples } from '../../src/site/data/code-examples.ts';
import { dataView } from '../../src/site/data/data-view.ts';
import { spokenSize } from '../../src/site/data/spoken-size.ts';
import type { Site } from '../../src/core/register/site.ts';
import { archiveOf, exampleSite } from '../support/archive-of.ts';

const reports = [{ year: 2020, edition: '2019' as const }, { year: 2022 }, { year: 2023 }];

function view(
  site: Partial<Site> = {},
  measured = new Map<string, { bytes: number; digest: string }>(),
) {
  return dataView({ ...archiveOf(reports), site: { ...exampleSite, ...site } }, measured);
}

describe('a size is said as people know it', () => {
  test.each([
    [0, '0 字节'],
    [1023, '1023 字节'],
    [1024, '1.0 KB'],
    [10_189, '10 KB'],
    [1_048_000, '1023 KB'],
    [1_048_576, '1.0 MB'],
    [2_936_013, '2.8 MB'],
    [104_857_600, '100 MB'],
  ])('%i bytes are %s', (bytes, words) => {
    expect(spokenSize(bytes)).toBe(words);
  });
});

describe('the page of the data', () => {
  test('counts reports, bodies and figures of both editions', () => {
    const { reportCount, agencyCount, figureCount, years } = view();
    expect({ reportCount, agencyCount, figureCount, years }).toEqual({
      reportCount: 3,
      agencyCount: 1,
      figureCount: 198 + 200 + 200,
      years: [2020, 2023],
    });
  });

  test('has the files of each year with a report, the newest first, with their sizes', () => {
    const { ofYears } = view(
      {},
      new Map([['/data/figures-2023.csv', { bytes: 2048, digest: '' }]]),
    );
    expect(ofYears.map(({ year }) => year)).toEqual([2023, 2022, 2020]);
    expect(ofYears[0]?.files.find(({ format }) => format === 'CSV')).toMatchObject({
      href: '/data/figures-2023.csv',
      size: { words: '2.0 KB', bytes: 2048 },
    });
    expect(ofYears[1]?.files[0]?.size).toBeUndefined();
  });

  test('names no licence where nobody has said one', () => {
    expect(view().licence).toBeUndefined();
    const licence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };
    expect(view({ dataLicence: licence }).licence).toEqual(licence);
  });

  test('cites by a whole address where the column knows its own, else without', () => {
    expect(view().citations[0]?.text).toBe('示例县政府信息公开：历年年度报告的数字[DS/OL].');
    expect(view({ url: 'https://gk.example.gov.cn' }).citations[0]?.text).toBe(
      '示例县政府信息公开：历年年度报告的数字[DS/OL]. [引用日期]. https://gk.example.gov.cn/data/.',
    );
  });

  test('offers no feeds where the column does not know its address', () => {
    const feeds = view().groups.find(({ id }) => id === 'feeds');
    expect(feeds?.files.map(({ href }) => href)).toEqual(['/data/changes.json']);
    expect(feeds?.note).toBe('本栏还没有登记网址，没有订阅源；全部改动在changes.json。');
  });

  test('says nothing of too many reports where there is none', () => {
    const { groups, examples } = dataView(archiveOf([]), new Map());
    expect(groups.map(({ id }) => id)).not.toContain('open');
    expect(examples).toEqual([]);
  });
});

test('the examples leave out governments, whose reports sum up those of their bodies', () => {
  const [python, r] = codeExamples(2023);
  expect(python?.code).toContain("row['kind'] != '政府'");
  expect(r?.code).toContain('kind != "政府"');
});

test('the examples leave blanks and slashes away before they add', () => {
  const [python, r] = codeExamples(2023);
  expect(python?.code).toContain("row['year'] == '2023'");
  expect(python?.code).toContain("row['blank'] == 'false' and row['value'] != '/'");
  expect(r?.code).toContain('blank == "false" & value != "/"');
});
