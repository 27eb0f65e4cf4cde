import { describe, expect, test } from 'vitest';
import { dataView } from '../../src/site/data/data-view.ts';
import { spokenSize } from '../../src/site/data/spoken-size.ts';
import { dataPaths } from '../../src/core/open-data/addresses.ts';
import type { Agency } from '../../src/core/register/agency.ts';
import type { Site } from '../../src/core/register/site.ts';
import type { Figure } from '../../src/core/report/figure.ts';
import { additiveSets } from '../../src/core/statistics/additive.ts';
import { tally, totalsOf } from '../../src/core/statistics/totals.ts';
import { columnDownloads } from '../../src/downloads/bulk/column-downloads.ts';
import { archiveOf, exampleSite } from '../support/archive-of.ts';
import { exampleAgency } from '../support/example-subject.ts';
import { bytesByPath, csvRecords } from '../support/made-files.ts';

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
    const { reportCount, agencyCount, cells, years } = view();
    expect({ reportCount, agencyCount, cells, years }).toEqual({
      reportCount: 3,
      agencyCount: 1,
      cells: { all: 598, filed: 598, slashes: 0, blank: 0 },
      years: [2020, 2023],
    });
  });

  test('tells how much of the form was filled in: a slash was, a blank was not', () => {
    const figures = { 'requests.received.total': '/', 'requests.resolved.total': null };
    expect(dataView(archiveOf([{ figures }]), new Map()).cells).toEqual({
      all: 200,
      filed: 199,
      slashes: 1,
      blank: 1,
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
    expect(feeds?.note).toMatch(/^本栏还没有登记网址，没有订阅源；报告的全部改动在changes\.json。/);
  });

  test('says that the list of changes is one of reports, not of the register', () => {
    const note = view().groups.find(({ id }) => id === 'feeds')?.note;
    expect(note).toContain(
      '机关登记的改动（名称、类别、行政区划，各表里也有）和附件的改动不在其中',
    );
  });

  test('says nothing of too many reports where there is none', () => {
    const { groups, examples } = dataView(archiveOf([]), new Map());
    expect(groups.map(({ id }) => id)).not.toContain('open');
    expect(examples).toEqual([]);
    expect(dataView(archiveOf([]), new Map()).hasWorkbook).toBe(false);
  });
});

describe('the examples', () => {
  const water: Agency = { ...exampleAgency, firstYear: 2019 };
  const school: Agency = { ...water, id: 'shili-jiaoyuju', name: '示例县教育局' };
  const town: Agency = { ...water, id: 'shili-donghezhen', name: '东河镇', kind: '乡镇街道' };
  const county: Agency = { ...water, id: 'shili-zhengfu', name: '示例县人民政府', kind: '政府' };
  const filed = ({ id: agency }: Agency, year: number, total: Figure) => ({
    agency,
    year,
    figures: { 'requests.received.total': total },
  });
  const archive = archiveOf(
    [
      filed(water, 2023, 5),
      filed(school, 2023, null),
      filed(town, 2023, 7),
      filed(county, 2023, 12),
      filed(county, 2024, 30),
    ],
    { agencies: [county, water, school, town] },
  );
  const [python, r] = dataView(archive, new Map()).examples;

  test('are of the newest year in which more than a government filed', () => {
    expect(python?.code).toContain("row['year'] == '2023'");
    expect(r?.code).toContain('year == "2023"');
    const governments = archiveOf([filed(county, 2023, 12)], { agencies: [county] });
    expect(dataView(governments, new Map()).examples).toEqual([]);
  });

  test('leave governments, blanks and slashes away before they add', () => {
    expect(python?.code).toContain("and row['kind'] != '政府']");
    expect(python?.code).toContain("row['blank'] == 'false' and row['value'] != '/'");
    expect(r?.code).toContain('kind != "政府"');
    expect(r?.code).toContain('as.numeric(subset(rows, blank == "false" & value != "/")$value)');
  });

  test('come to what the statistics tell', async () => {
    const files = columnDownloads(archive, []).filter(({ path }) => path === dataPaths.figures);
    const records = csvRecords((await bytesByPath(files)).get(dataPaths.figures));
    const rows = records.filter(
      ({ year, figure, kind }) =>
        year === '2023' && figure === 'requests.received.total' && kind !== '政府',
    );
    const numbers = rows.filter(({ blank, value }) => blank === 'false' && value !== '/');
    const sum = numbers.reduce((total, { value }) => total + Number(value), 0);
    expect([sum, numbers.length, rows.length]).toEqual([12, 2, 3]);
    const bodies = additiveSets(archive.agencies)[0]?.agencies.map(({ id }) => id) ?? [];
    const reports = archive.reports.filter(
      ({ agency, year }) => year === 2023 && bodies.includes(agency),
    );
    const received = tally(totalsOf(reports.map(({ report }) => report)), 'received');
    expect(received).toMatchObject({ sum: { units: 12n, places: 0 }, counted: 2, blank: 1 });
  });
});
