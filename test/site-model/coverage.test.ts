import { describe, expect, test } from 'vitest';
import type { Agency } from '../../src/core/register/agency.ts';
import type { ExampleReport } from '../../src/core/rules/define-rule.ts';
import { publishedByDeadline } from '../../src/core/rules/identity/published-by-deadline.ts';
import { reportMissing } from '../../src/core/rules/years/report-missing.ts';
import {
  coverageRegions,
  coverageView,
  regionView,
} from '../../src/site/coverage/coverage-view.ts';
import { reportAddress } from '../../src/site/report-address.ts';
import { archiveOf } from '../support/archive-of.ts';
import { checkedArchive, type ExampleFiles } from '../support/checked-archive.ts';
import { exampleAgency } from '../support/example-subject.ts';

const government: Agency = {
  ...exampleAgency,
  id: 'zhengfu',
  name: '示例县人民政府',
  formerNames: [],
  kind: '政府',
  firstYear: 2021,
};
const river: Agency = {
  ...exampleAgency,
  id: 'hedao',
  name: '示例县河道管理所',
  formerNames: [],
  firstYear: 2021,
  lastYear: 2022,
  successor: exampleAgency.id,
};
const water: Agency = { ...exampleAgency, firstYear: 2022 };
const agencies = [government, river, water];

const reason = '主办人员调动，迟了几天。';
const files: ExampleFiles = {
  'zhengfu/2021': { publishedOn: '2022-03-31' },
  'zhengfu/2022': { publishedOn: '2023-04-10' },
  'hedao/2021': {},
  'shili-shuiliju/2022': {
    publishedOn: '2023-02-03',
    statements: [{ rule: 'published-by-deadline', reason }],
  },
  'shili-shuiliju/2023': { corrections: [{ date: '2024-05-01', text: '改正一处数字。' }] },
};

/** A cell as it is read: what stands in it, then its marks and remark. */
function cellsOf({ registers }: ReturnType<typeof coverageView>) {
  return Object.fromEntries(
    registers.flatMap(({ groups }) =>
      groups.flatMap(({ rows }) =>
        rows.map(({ name, cells }) => [
          name,
          cells.map(({ text, marks, remark = '' }) =>
            [text, ...marks.map(({ sign }) => sign), remark].join(''),
          ),
        ]),
      ),
    ),
  );
}

describe('coverage', () => {
  test('says in each cell when the report came, how late, whether corrected, or why there is none', () => {
    const { archive } = checkedArchive(files, { agencies, today: '2024-02-15' });
    expect(archive.years).toEqual([2023, 2022, 2021]);
    expect(cellsOf(coverageView(archive))).toEqual({
      示例县人民政府: ['待发', '04-10迟10天', '03-31'],
      示例县河道管理所: ['并', '缺', '01-22'],
      示例县水利局: ['01-22更', '02-03迟3天', '—'],
    });
  });

  test('adds up', () => {
    const { archive } = checkedArchive(files, { agencies, today: '2024-02-15' });
    const { total, byYear } = coverageView(archive);
    expect(total).toEqual({
      due: 7,
      published: 5,
      inTime: 3,
      late: 2,
      undated: 0,
      missing: 1,
      pending: 1,
      corrected: 1,
    });
    expect(byYear.map(({ label, sums }) => [label, sums.due, sums.missing])).toEqual([
      ['2023年', 2, 0],
      ['2022年', 3, 1],
      ['2021年', 2, 0],
    ]);
  });

  test('counts a report without a date as published, neither in time nor late', () => {
    const { total } = coverageView(archiveOf([{ publishedOn: null }]));
    expect(total).toMatchObject({ published: 1, inTime: 0, late: 0, undated: 1 });
  });

  test('begins with the bodies that miss a report, and says why others owe none', () => {
    const { archive } = checkedArchive(files, { agencies, today: '2024-02-15' });
    const [register] = coverageView(archive).registers;
    expect(
      register?.groups.map(({ title, rows }) => [
        title,
        rows.map(({ name, remark = '' }) => name + remark),
      ]),
    ).toEqual([
      ['有缺的机关', ['示例县河道管理所2023年起并入示例县水利局']],
      ['政府', ['示例县人民政府']],
      ['部门', ['示例县水利局2022年起编报']],
    ]);
  });

  test('puts more than six years into several tables, the latest first', () => {
    const years = [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023];
    const { registers } = coverageView(archiveOf(years.map((year) => ({ year }))));
    expect(registers.map((register) => register.years)).toEqual([
      [2023, 2022, 2021, 2020, 2019, 2018],
      [2017, 2016],
    ]);
  });

  test('of an empty column has no table', () => {
    expect(coverageView(archiveOf([], { agencies: [] }))).toMatchObject({
      byYear: [],
      registers: [],
    });
  });
});

describe('coverage and check', () => {
  const fates: ExampleReport[] = [
    { publishedOn: '2024-01-31' },
    { publishedOn: '2024-02-01' },
    { publishedOn: '2024-03-31' },
    { publishedOn: '2024-04-01' },
    { publishedOn: '2025-01-01' },
    { publishedOn: null, isAbridged: true },
    { publishedOn: '2024-02-09', statements: [{ rule: 'published-by-deadline', reason }] },
  ];
  const kinds = ['政府', '部门', '乡镇街道', '其他'] as const;
  const bodies = kinds.flatMap((kind, position) =>
    [...fates, undefined].map((fate, index) => ({
      fate,
      agency: {
        ...exampleAgency,
        id: `body-${String(position)}-${String(index)}`,
        name: `示例县第${String(position)}${String(index)}局`,
        formerNames: [],
        kind,
        firstYear: 2023,
      },
    })),
  );
  function checkAll() {
    const reports = bodies.flatMap(({ fate, agency }) =>
      fate === undefined ? [] : [[`${agency.id}/2023`, fate] as const],
    );
    const { archive, content } = checkedArchive(Object.fromEntries(reports), {
      agencies: bodies.map(({ agency }) => agency),
      today: '2024-03-15',
    });
    const view = coverageView(archive);
    const rows = view.registers.flatMap(({ groups }) => groups.flatMap((group) => group.rows));
    return {
      total: view.total,
      cells: rows.flatMap(({ id, cells }) => cells.map((cell) => ({ id, ...cell }))),
      found: (rule: string) =>
        content.issues
          .filter(({ ruleId }) => ruleId === rule)
          .map(({ path }) => reportAddress(path)?.agency)
          .toSorted(),
    };
  }

  test('agree on what is late, explained or not', () => {
    const { cells, found, total } = checkAll();
    const late = cells.filter(({ remark = '' }) => remark.startsWith('迟'));
    expect(late.map(({ id }) => id).toSorted()).toEqual(found(publishedByDeadline.id));
    expect(late.length).toBe(total.late);
    expect(late.length).toBeGreaterThan(10);
  });

  test('agree on what is missing, and neither calls missing what is not due yet', () => {
    const { cells, found, total } = checkAll();
    const missing = cells.filter(({ marks }) => marks.some(({ sign }) => sign === '缺'));
    expect(missing.map(({ id }) => id).toSorted()).toEqual(found(reportMissing.id));
    expect(total).toMatchObject({ missing: 3, pending: 1 });
  });

  test('agree on what is corrected', () => {
    const { archive, content } = checkedArchive(files, { agencies });
    const corrected = content.reports.filter(({ report }) => report?.corrections.length);
    expect(coverageView(archive).total.corrected).toBe(corrected.length);
  });
});

describe('a column of many bodies', () => {
  const places = ['甲县', '乙县', '丙县'];
  const bodies = places.flatMap((place, position) =>
    Array.from({ length: 60 }, (_, index) => ({
      ...exampleAgency,
      id: `${['jia', 'yi', 'bing'][position] ?? ''}-${String(index)}`,
      name: `${place}第${String(index)}局`,
      formerNames: [],
      firstYear: 2022,
      division: { code: null, path: ['示例省', '示例市', place] },
    })),
  );
  const archive = archiveOf(
    bodies
      .filter(({ id }) => id !== 'jia-7')
      .map(({ id, name }) => ({ agency: id, agencyName: name })),
    { agencies: bodies },
  );

  test('has a line for each place, the one with most missing first, and no table of all bodies', () => {
    const { regions, registers } = coverageView(archive);
    expect(regions.map(({ label, href, sums }) => [label, href, sums.missing])).toEqual([
      ['甲县', '/coverage/jia-0/', 1],
      ['丙县', '/coverage/bing-0/', 0],
      ['乙县', '/coverage/yi-0/', 0],
    ]);
    expect(registers).toEqual([]);
  });

  test('has a page for each place, with its bodies', () => {
    const pages = coverageRegions(archive).map((region) => regionView(archive, region));
    expect(
      pages.map(({ region, registers }) => [
        region,
        registers.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows)).length,
      ]),
    ).toEqual([
      ['丙县', 60],
      ['乙县', 60],
      ['甲县', 60],
    ]);
  });

  test('that fits on one page is not split', () => {
    expect(coverageRegions(archiveOf([{}]))).toEqual([]);
  });
});
