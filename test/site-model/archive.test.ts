import { describe, expect, test } from 'vitest';
import { agencyHistory } from '../../src/site/agency-history.ts';
import { orderAgencies } from '../../src/site/agency-order.ts';
import { agencyView } from '../../src/site/agency-view.ts';
import { frontView } from '../../src/site/front-view.ts';
import { agencyLedger, yearLedger } from '../../src/site/ledger.ts';
import { createRegister } from '../../src/site/register.ts';
import { reportView } from '../../src/site/report-view.ts';
import { yearCounts } from '../../src/site/year-counts.ts';
import { archiveOf, type ExampleEntry } from '../support/archive-of.ts';
import { exampleAgency } from '../support/example-subject.ts';

const river = {
  ...exampleAgency,
  id: 'hedao',
  name: '示例县河道管理所',
  lastYear: 2022,
  successor: exampleAgency.id,
};

function viewOf(entry: ExampleEntry, others: readonly ExampleEntry[] = []) {
  const archive = archiveOf([entry, ...others]);
  const found = archive.report(exampleAgency.id, entry.year ?? 2023);
  if (found === undefined) throw new Error('no such report');
  return reportView(archive, exampleAgency, found);
}

describe('the archive', () => {
  test('knows every year from the first to the last report, newest first', () => {
    expect(archiveOf([{ year: 2020 }, { year: 2023 }]).years).toEqual([2023, 2022, 2021, 2020]);
  });

  test('of nothing is empty, and its front page says so', () => {
    const archive = archiveOf([], { agencies: [] });
    expect(archive.years).toEqual([]);
    expect(frontView(archive).summary).toBe('本栏还没有报告。');
  });

  test('counts what is published and what is owed', () => {
    const archive = archiveOf([{ year: 2021 }, { year: 2023, agency: 'hedao' }], {
      agencies: [exampleAgency, { ...river, lastYear: 2023 }],
    });
    expect(yearCounts(archive).map(({ year, published, due }) => [year, published, due])).toEqual([
      [2023, 1, 2],
      [2022, 0, 1],
      [2021, 1, 1],
    ]);
  });
});

describe('the order of bodies', () => {
  test('begins with the region of a government, government first, then sorts names by sound', () => {
    const other = {
      ...exampleAgency,
      id: 'a',
      name: '安阳局',
      division: { code: '410502', path: ['河南省'] },
    };
    const government = { ...exampleAgency, id: 'z', name: '示例县人民政府', kind: '政府' as const };
    const education = { ...exampleAgency, id: 'e', name: '示例县教育局' };
    expect(
      orderAgencies([other, exampleAgency, education, government]).map(({ name }) => name),
    ).toEqual(['示例县人民政府', '示例县教育局', '示例县水利局', '安阳局']);
  });
});

describe('the page of a report', () => {
  test('points to the reports before and after, whatever years lie between', () => {
    const view = viewOf({ year: 2022 }, [{ year: 2019 }, { year: 2024 }]);
    expect(view.previous?.label).toBe('上一份：2019年报告');
    expect(view.next?.label).toBe('下一份：2024年报告');
  });

  test('compares with last year only, not with the report before', () => {
    expect(viewOf({ year: 2023 }, [{ year: 2021 }]).changes.size).toBe(0);
    expect(viewOf({ year: 2023 }, [{ year: 2022 }]).changes.size).toBeGreaterThan(0);
  });

  test('shows corrections newest first', () => {
    const corrections = [
      { date: '2024-03-05', text: '一' },
      { date: '2024-06-01', text: '二' },
    ];
    expect(viewOf({ corrections }).corrections.map(({ text }) => text)).toEqual(['二', '一']);
  });

  test('puts sums that one statement explains into one note beside their table', () => {
    const finding = (applicant: string) => ({
      rule: { id: 'requests-outcomes-total', title: '各种结果之和应等于总计', basis: '' },
      section: 'requests' as const,
      message: `${applicant}：相差 1`,
      figures: [`requests.resolved.${applicant}`],
      reason: '一件计两次。',
    });
    const view = viewOf({ acknowledged: [finding('naturalPerson'), finding('total')] });
    const table = view.sections.find(({ id }) => id === 'requests')?.table;
    expect(table?.remarks).toMatchObject([
      { messages: ['naturalPerson：相差 1', 'total：相差 1'], reason: '一件计两次。' },
    ]);
    expect(view.marks).toEqual([{ sign: '注', words: '说明一项' }]);
  });

  test('has each standard table in its place even where the text is empty', () => {
    expect(viewOf({}).sections.map(({ table }) => table?.name)).toEqual([
      undefined,
      '表二',
      '表三',
      '表四',
      undefined,
      undefined,
    ]);
  });

  test('gives the search index what its result line shows', () => {
    expect(viewOf({}).search).toEqual({ metas: ['published:2024-01-22', 'balance:0,0,0,0'] });
  });
});

describe('lists', () => {
  const reports = [{ year: 2021, publishedOn: '2022-02-10' }, { year: 2023 }];

  test('of a body keep a missing year in its place', () => {
    const lines = agencyLedger(archiveOf(reports), exampleAgency);
    expect(lines.map(({ title, facts }) => `${title} ${facts}`)).toEqual([
      '2023 发布于 2024-01-22，按期',
      '2022 应于 2023-01-31 前发布',
      '2021 发布于 2022-02-10',
    ]);
    expect(lines.map(({ marks }) => marks.map(({ sign }) => sign).join(''))).toEqual([
      '',
      '缺',
      '迟',
    ]);
  });

  test('of a year call a body by the name under which it filed', () => {
    const archive = archiveOf([{ year: 2023, agencyName: '示例县水务局' }]);
    expect(yearLedger(archive, archive.agencies, 2023)[0]?.title).toBe('示例县水务局');
  });

  test('of the register say in each cell what there is', () => {
    const archive = archiveOf(
      [...reports, { year: 2022, agency: 'hedao', publishedOn: '2023-01-22' }],
      {
        agencies: [exampleAgency, river],
      },
    );
    const { groups, signs, dash } = createRegister(archive, [exampleAgency, river], archive.years);
    const cells = groups.flatMap(({ rows }) =>
      rows.map((row) =>
        row.cells.map((cell) => cell.text + cell.marks.map(({ sign }) => sign).join('')),
      ),
    );
    expect(cells).toEqual([
      ['01-22', '缺', '02-10迟'],
      ['并', '01-22', '—'],
    ]);
    expect([...signs].sort()).toEqual(['并', '缺', '迟'].sort());
    expect(dash).toEqual({ text: '—', words: '该年度不在登记范围' });
  });
});

describe('the page of a body', () => {
  test('tells of a new name and of bodies merged in', () => {
    const archive = archiveOf([{ year: 2019, agencyName: '示例县水务局' }, { year: 2020 }], {
      agencies: [exampleAgency, river],
    });
    expect(agencyHistory(archive, exampleAgency)).toMatchObject([
      { year: 2020, text: '年度报告起用“示例县水利局”，此前为“示例县水务局”' },
      { year: 2023, other: { name: '示例县河道管理所' } },
    ]);
    expect(agencyHistory(archive, river)).toMatchObject([
      { year: 2023, text: '并入', other: { name: '示例县水利局' } },
    ]);
  });

  test('says among the first facts where a merged body went', () => {
    const archive = archiveOf([{}], { agencies: [exampleAgency, river] });
    expect(agencyView(archive, river).meta).toContainEqual({
      label: '去向',
      value: '2023年并入示例县水利局',
      href: '/agencies/shili-shuiliju/',
    });
  });

  test('has no table of figures without a report', () => {
    const owing = { ...exampleAgency, id: 'owing', firstYear: 2023 };
    const archive = archiveOf([{}], { agencies: [exampleAgency, owing] });
    expect(agencyView(archive, owing).groups).toEqual([]);
    expect(agencyView(archive, owing).ledger).toHaveLength(1);
  });

  test('says in one sentence how requests moved', () => {
    const total = (received: number) => ({ figures: { 'requests.received.total': received } });
    const archive = archiveOf([
      { year: 2021, ...total(117) },
      { year: 2022, ...total(186) },
      { year: 2023, ...total(171) },
    ]);
    expect(agencyView(archive, exampleAgency).summary?.join('')).toBe(
      '2021年至2023年新收申请由 117 件升到 171 件，2022年最多，为 186 件；2023年办结 0 件，结转下年 0 件。',
    );
  });

  test('says that requests did not move only where no year differs', () => {
    const summaryOf = (counts: readonly number[]) =>
      agencyView(
        archiveOf(
          counts.map((count, index) => ({
            year: 2021 + index,
            figures: { 'requests.received.total': count },
          })),
        ),
        exampleAgency,
      ).summary?.join('');
    expect(summaryOf([5, 5, 5])).toMatch(/^2021年至2023年新收申请每年都是 5 件；/);
    expect(summaryOf([5, 9, 5])).toMatch(/^2021年和2023年新收申请都是 5 件，2022年最多，为 9 件；/);
    expect(summaryOf([5, 1, 5])).toMatch(/^2021年和2023年新收申请都是 5 件；/);
  });

  test('draws nothing from a single report', () => {
    expect(agencyView(archiveOf([{}]), exampleAgency).charts).toEqual([]);
  });

  test('marks where the form changed', () => {
    const archive = archiveOf([{ year: 2020, edition: '2019' }, { year: 2021 }]);
    expect(agencyView(archive, exampleAgency).editionChange).toBe(2021);
  });
});
