import { describe, expect, test } from 'vitest';
import { figureDefinitions } from '../../src/core/form/figures.ts';
import type { ExampleReport } from '../../src/core/rules/define-rule.ts';
import { isForReaders, remarksOn } from '../../src/site/remarks.ts';
import { reportView } from '../../src/site/report-view.ts';
import { checkedArchive, type ExampleFiles } from '../support/checked-archive.ts';
import { exampleAgency } from '../support/example-subject.ts';

const river = {
  ...exampleAgency,
  id: 'hedao',
  name: '示例县河道管理所',
  formerNames: [],
  lastYear: 2022,
  successor: exampleAgency.id,
};
const reason = '2022年报告漏计一件。';

function viewOf(files: ExampleFiles, year = 2023, agencies = [exampleAgency]) {
  const { archive, content } = checkedArchive(files, { agencies });
  const entry = archive.report(exampleAgency.id, year);
  if (entry === undefined) throw new Error('no such report');
  return { ...reportView(archive, exampleAgency, entry), entry, content };
}

function stateOf(report: ExampleReport, others: ExampleFiles = {}, agencies = [exampleAgency]) {
  const { state } = viewOf({ 'shili-shuiliju/2023': report, ...others }, 2023, agencies);
  return (state?.lines ?? []).map(({ words }) => words);
}

function remarksOf(view: ReturnType<typeof viewOf>) {
  return [...view.remarks, ...view.sections.flatMap(({ table }) => table?.remarks ?? [])];
}

const carried = (count: number) => ({
  figures: {
    'requests.received.naturalPerson': count,
    'requests.received.total': count,
    'requests.carriedForward.naturalPerson': count,
    'requests.carriedForward.total': count,
  },
});
const brought = (count: number) => ({
  figures: {
    'requests.broughtForward.naturalPerson': count,
    'requests.broughtForward.total': count,
    'requests.carriedForward.naturalPerson': count,
    'requests.carriedForward.total': count,
  },
});

describe('the state of a report', () => {
  test('says of each kind of equation how many hold', () => {
    const state = stateOf({}, { 'shili-shuiliju/2022': {} });
    expect(state).toEqual([
      '7 栏相符',
      '7 栏相符',
      '25 行相符',
      '3 项相符',
      '7 栏与2022年报告相符',
    ]);
  });

  test('says that sums differ, and that the body explains them', () => {
    const figures = { 'disputes.reconsideration.upheld': 2, 'disputes.reconsideration.total': 3 };
    const statements = [{ rule: 'disputes-results-total', reason: '有1件并案审理。' }];
    expect(stateOf({ figures, statements })[3]).toBe('2 项相符；1 项不等，机关已说明');
  });

  test('says what could not be tried for want of a figure', () => {
    expect(stateOf({ figures: { 'requests.received.business': null } })).toEqual([
      '6 栏相符；1 栏没有填全，无法核对',
      '7 栏相符',
      '24 行相符；1 行没有填全，无法核对',
      '3 项相符',
      '没有2022年的报告可比',
    ]);
  });

  test('says nothing of sums where nothing was filled in', () => {
    const figures = Object.fromEntries(figureDefinitions('2021').map(({ id }) => [id, null]));
    expect(stateOf({ figures })[0]).toBe('7 栏没有填全，无法核对');
  });

  test('says that a year is missing between this report and the one before', () => {
    expect(stateOf({}, { 'shili-shuiliju/2021': {} })[4]).toBe('缺2022年的报告，无法核对');
  });

  test('adds up what a merged body brought with it', () => {
    const files = { 'shili-shuiliju/2022': carried(3), 'hedao/2022': carried(1) };
    expect(stateOf(brought(4), files, [exampleAgency, river])[4]).toBe('7 栏与上一年各份报告相符');
  });

  test('speaks of the requests table as reconciled only where all its equations hold', () => {
    const isReconciled = (report: ExampleReport) =>
      viewOf({ 'shili-shuiliju/2023': report }).state?.isReconciled;
    const figures = { 'requests.received.naturalPerson': 1 };
    const statements = [
      { rule: 'requests-flow-balance', reason },
      { rule: 'requests-applicants-total', reason },
    ];
    expect(isReconciled({})).toBe(true);
    expect(isReconciled({ figures, statements })).toBe(false);
    expect(isReconciled({ figures: { 'requests.received.business': null } })).toBe(false);
    expect(isReconciled({ figures: { 'disputes.reconsideration.upheld': null } })).toBe(true);
  });
});

describe('the remarks on a report', () => {
  const files = {
    'shili-shuiliju/2022': carried(3),
    'shili-shuiliju/2023': {
      ...brought(4),
      statements: [{ rule: 'carry-forward-continuity', reason }],
    },
  };

  test('lead to the cells of both years where what was carried forward differs', () => {
    const [remark] = remarksOf(viewOf(files));
    expect(remark).toMatchObject({
      rule: { href: '/rules/carry-forward-continuity/' },
      messages: [
        '自然人：上年结转 4，2022年报告的结转下年 3，相差 1',
        '总计：上年结转 4，2022年报告的结转下年 3，相差 1',
      ],
      reason,
      figures: [
        { id: 'requests.broughtForward.naturalPerson' },
        { id: 'requests.broughtForward.total' },
      ],
    });
    expect(remark?.elsewhere.map(({ href }) => href)).toEqual([
      '/reports/shili-shuiliju/2022/#requests.carriedForward.naturalPerson',
      '/reports/shili-shuiliju/2022/#requests.carriedForward.total',
    ]);
  });

  test('tell the readers of last year’s report too, without the other’s explanation', () => {
    const [remark] = remarksOf(viewOf(files, 2022));
    expect(remark).toMatchObject({
      messages: [
        '2023年报告里，自然人：上年结转 4，2022年报告的结转下年 3，相差 1',
        '2023年报告里，总计：上年结转 4，2022年报告的结转下年 3，相差 1',
      ],
      reason: undefined,
    });
    expect(remark?.elsewhere[1]).toEqual({
      label: '2023年报告 上年结转 · 总计',
      href: '/reports/shili-shuiliju/2023/#requests.broughtForward.total',
    });
  });

  test('stand beside the table of which they speak, and the state leads there', () => {
    const view = viewOf(files);
    const tables = view.sections.filter(({ table }) => (table?.remarks.length ?? 0) > 0);
    expect(tables.map(({ id }) => id)).toEqual(['requests']);
    expect(view.remarked).toEqual([{ label: '表三旁', href: '#table-3-note-1' }]);
  });

  test('are those findings of the check that speak of figures, in the words for readers', () => {
    const view = viewOf({
      'shili-shuiliju/2023': {
        figures: {
          'proactiveDisclosure.licensing.decisions': null,
          'disputes.reconsideration.upheld': 2,
          'disputes.reconsideration.total': 3,
        },
        statements: [{ rule: 'disputes-results-total', reason }],
        lead: '全年公开信息5条，其中预决算4条、目录3条。',
      },
    });
    const { issues } = view.content;
    const explained = view.entry.acknowledged.map(({ rule }) => rule.id);
    const told = issues.filter((issue) => isForReaders(issue) || explained.includes(issue.ruleId));
    expect(told.length).toBeLessThan(issues.length);
    expect(remarksOf(view).flatMap(({ messages }) => messages)).toEqual(
      told.map(({ brief, message }) => brief ?? message.replace(/（机关已说明：.*$/, '')),
    );
  });

  test('leave out what concerns only the text, and what is too uncertain to tell', () => {
    const government = { ...exampleAgency, id: 'zhengfu', name: '示例县人民政府', formerNames: [] };
    const agencies = [
      { ...government, kind: '政府' as const },
      { ...exampleAgency, parent: 'zhengfu' },
    ];
    const { archive, content } = checkedArchive(
      {
        'zhengfu/2023': { figures: carried(9).figures },
        'shili-shuiliju/2023': {
          figures: { ...carried(5).figures, 'proactiveDisclosure.licensing.decisions': null },
          lead: '全年公开信息5条，其中预决算4条、目录3条。',
        },
      },
      { agencies },
    );
    const remarks = archive.reports.flatMap((entry) => [...remarksOn(archive, entry).values()]);
    expect(remarks.flat().flatMap(({ messages }) => messages)).toEqual([
      '行政许可 · 本年处理决定数量：空着没有填',
    ]);
    const found = content.reports.flatMap(({ issues }) => issues);
    expect(found.map(({ ruleId }) => ruleId).toSorted()).toEqual([
      'blank-figures',
      'members-total',
      'narrative-parts-total',
    ]);
  });
});
