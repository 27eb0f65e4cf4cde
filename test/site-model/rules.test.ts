import { describe, expect, test } from 'vitest';
import { importProblems } from '../../src/core/importers/imported.ts';
import { problems } from '../../src/core/issue/problems.ts';
import { findRule, rules } from '../../src/core/rules/index.ts';
import {
  describeExample,
  describeYears,
  type ExampleView,
} from '../../src/site/rules/example-view.ts';
import { ruleView } from '../../src/site/rules/rule-view.ts';
import { rulesView } from '../../src/site/rules/rules-view.ts';
import { ruleHref } from '../../src/site/urls.ts';
import { archiveOf } from '../support/archive-of.ts';
import { checkedArchive } from '../support/checked-archive.ts';

/** All that an example says, a line a row. */
function linesOf({ parts }: ExampleView): string[] {
  return parts.flatMap(({ title, rows, remark }) => [
    ...(title === undefined ? [] : [`[${title}]`]),
    ...rows.map(({ label, value }) => `${label}: ${value}`),
    ...(remark === undefined ? [] : [remark]),
  ]);
}

function viewOf(id: string, files: Parameters<typeof checkedArchive>[0]) {
  const rule = findRule(id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return ruleView(checkedArchive(files).archive, rule);
}

describe('an example', () => {
  test('names figures as the form does, a row on a line', () => {
    const figures = {
      'requests.received.naturalPerson': 5,
      'requests.received.total': null,
      'proactiveDisclosure.licensing.decisions': '/',
    };
    expect(linesOf(describeExample({ figures }))).toEqual([
      '一、本年新收政府信息公开申请数量: 自然人 5，总计 空着',
      '行政许可: 本年处理决定数量 “/”',
    ]);
  });

  test('quotes text under the title of its section', () => {
    const sections = [{ id: 'otherMatters' as const, title: '六、', markdown: '**无。**' }];
    expect(linesOf(describeExample({ lead: '一\n二', sections }))).toEqual([
      '开头: 一\n二',
      '六、其他需要报告的事项: **无。**',
    ]);
  });

  test('shows only titles where only titles are given', () => {
    const sections = ['一、总体情况', '二、别的'].map((title) => ({ title, markdown: '' }));
    expect(linesOf(describeExample({ sections }))).toEqual([
      '各部分的标题: 一、总体情况\n二、别的',
    ]);
  });

  test('says of every kind of report around it what stands there', () => {
    const around = {
      lastYear: { figures: { 'requests.carriedForward.total': 4 } },
      merged: [{ name: '示例县河道所' }],
      members: [{ name: '示例县教育局', report: {} }],
      dueOn: '2024-01-31',
    };
    expect(linesOf(describeExample({ publishedOn: null, around }))).toEqual([
      '[这份报告]',
      '发布日期: 未载明',
      '发布期限: 2024-01-31',
      '[2022年的报告]',
      '四、结转下年度继续办理: 总计 4',
      '[并入的示例县河道所2022年的报告]',
      '没有这份报告。',
      '[下级示例县教育局2023年的报告]',
      '各项数字都是0。',
    ]);
  });

  test('of a body tells what became of each year', () => {
    const lines = linesOf(
      describeYears({
        2021: { kind: 'published', publishedOn: '2022-02-05', daysLate: 5 },
        2022: { kind: 'missing', dueOn: '2023-01-31' },
        2023: { kind: 'pending', dueOn: '2024-01-31' },
      }),
    );
    expect(lines).toEqual([
      '2021年: 发布于 2022-02-05，逾期 5 天',
      '2022年: 没有报告，应于 2023-01-31 前发布',
      '2023年: 应于 2024-01-31 前发布，尚未到期',
    ]);
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('the page of %s', (_id, rule) => {
  const view = ruleView(archiveOf([{}]), rule);

  test('has words for everything that its examples change', () => {
    const lines = [...view.good, ...view.bad.map(({ given }) => given)].flatMap(linesOf);
    expect(lines.filter((line) => /undefined|\[object|NaN|: $/.test(line))).toEqual([]);
  });

  test('shows something different for each bad example', () => {
    const shown = view.bad.map(({ given }) => linesOf(given).join('\n'));
    expect(shown.filter((lines) => lines === '')).toEqual([]);
    expect(new Set(shown).size).toBe(shown.length);
  });

  test('says how to explain a finding only where that is allowed', () => {
    expect(view.statement === undefined).toBe(!rule.canBeAcknowledged);
    if (view.statement !== undefined) expect(view.statement).toContain(`- 规则: ${rule.id}\n`);
  });
});

describe('the reports under a rule', () => {
  const reason = '有1件并案审理。';
  const figures = { 'disputes.reconsideration.upheld': 2, 'disputes.reconsideration.total': 3 };

  test('are those of the findings: explained ones lead to their table, with the reason', () => {
    const statements = [{ rule: 'disputes-results-total', reason }];
    const { reports } = viewOf('disputes-results-total', {
      'shili-shuiliju/2022': {},
      'shili-shuiliju/2023': { figures, statements },
    });
    expect(reports.acknowledged).toMatchObject([
      {
        label: '示例县水利局2023年报告',
        href: '/reports/shili-shuiliju/2023/#table-4',
        words: reason,
      },
    ]);
    expect(reports.open).toEqual([]);
  });

  test('that nobody explained are told in the words for readers, newest first', () => {
    const blank = { figures: { 'proactiveDisclosure.licensing.decisions': null } };
    const { reports } = viewOf('blank-figures', {
      'shili-shuiliju/2022': blank,
      'shili-shuiliju/2023': blank,
    });
    expect(reports.open.map(({ label, words }) => `${label} ${words}`)).toEqual([
      '示例县水利局2023年报告 行政许可 · 本年处理决定数量：空着没有填',
      '示例县水利局2022年报告 行政许可 · 本年处理决定数量：空着没有填',
    ]);
  });

  test('whose finding is only about the text are named without it', () => {
    const lead = '全年公开信息5条，其中预决算4条、目录3条。';
    const { reports } = viewOf('narrative-parts-total', { 'shili-shuiliju/2023': { lead } });
    expect(reports.open).toMatchObject([{ label: '示例县水利局2023年报告', words: '' }]);
  });

  test('that are not there are named under the rule that misses them', () => {
    const { reports } = viewOf('report-missing', {
      'shili-shuiliju/2021': {},
      'shili-shuiliju/2023': {},
    });
    expect(reports.open).toMatchObject([
      { label: '示例县水利局2022年报告', href: '/agencies/shili-shuiliju/' },
    ]);
  });

  test('with personal data are counted and not named', () => {
    const { reports } = viewOf('mobile-number', { 'shili-shuiliju/2023': {} });
    expect(reports.isWithheld).toBe(true);
  });
});

describe('the list of rules', () => {
  test('has every rule once, and every problem of files and of imports', () => {
    const view = rulesView(archiveOf([{}]));
    const ids = view.families.flatMap((family) => family.rules.map(({ id }) => id));
    expect(ids).toEqual(rules.map(({ id }) => id));
    expect(view.problems.map(({ id }) => id)).toEqual(Object.keys(problems));
    expect(view.importProblems.map(({ id }) => id)).toEqual(Object.keys(importProblems));
  });

  test('counts the reports under each rule', () => {
    const blank = { figures: { 'proactiveDisclosure.licensing.decisions': null } };
    const { archive } = checkedArchive({
      'shili-shuiliju/2022': blank,
      'shili-shuiliju/2023': blank,
    });
    const lines = rulesView(archive).families.flatMap((family) => family.rules);
    expect(
      lines.filter(({ reports }) => reports !== '').map(({ id, reports }) => [id, reports]),
    ).toEqual([['blank-figures', '警告 2 份']]);
  });
});

test('a finding leads to the page of its rule, or to its line in the list', () => {
  expect(ruleHref('requests-flow-balance')).toBe('/rules/requests-flow-balance/');
  expect(ruleHref('file-encoding')).toBe('/rules/#file-encoding');
});
