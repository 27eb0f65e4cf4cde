/** What counts as left over from last year, and what is rightly the same. */
import { describe, expect, test } from 'vitest';
import type { SectionId } from '../../src/core/form/sections.ts';
import type { ExampleReport } from '../../src/core/rules/define-rule.ts';
import { textRepeated } from '../../src/core/rules/years/text-repeated.ts';
import { findingsOf } from '../support/example-subject.ts';

const told = [
  '2022年，我局把公开要点分解到股室，每季度调度一次，进度慢的股室作书面说明。',
  '围绕取水许可和农村供水，重新编排办事指南，删去重复的材料。',
  '政策文件起草时同步写好解读，由起草人直接回答读者的问题。',
  '专栏检索增加正文查找，过期的通知移到往期，不占首屏。',
  '信息发布前由两人校对，涉及个人情况的先作遮盖再公布。',
];
const fresh = [
  '今年汛期把水位表改成可以复制的文字，每日八时更新。',
  '并入的河道所档案全部编入目录，旧网页保留一年。',
  '办事大厅增设查阅座席，由值班人员协助检索。',
  '公开目录按用水户的说法改了名，附上原来的叫法。',
];

describe('left over from last year is', () => {
  test('a section of which only the year was changed', () => {
    const now = told.join('').replace('2022', '2023');
    expect(places(now, told.join(''))).toEqual([0]);
  });

  test('most of a section, with something new before it', () => {
    expect(places([...fresh.slice(0, 2), ...told].join(''), told.join(''))).toEqual([
      fresh.slice(0, 2).join('').length,
    ]);
  });

  test('a section whose sentences were put into another order, under new numbers', () => {
    const now = [...told]
      .reverse()
      .map((sentence, at) => `${'一二三四五'.charAt(at)}是${sentence}`);
    expect(places(now.join(''), told.join(''))).toHaveLength(1);
  });

  test('a section in which each sentence has one clause changed', () => {
    const now = told.map((sentence) => sentence.replace(/，[^，]{4,9}。$/, '，效果较好。'));
    expect(places(now.join(''), told.join(''))).toHaveLength(1);
  });

  test('text that stood in another section', () => {
    const now = section('problemsAndImprovements', told.join(''));
    expect(
      found({ ...now, around: { lastYear: section('overview', told.join('')) } }),
    ).toHaveLength(1);
  });

  test('two sentences that are all there is of the problems', () => {
    const now = told.slice(1, 3).join('');
    const of = (markdown: string) => section('problemsAndImprovements', markdown);
    expect(
      found({ ...of(`${now}${told[4] ?? ''}`), around: { lastYear: of(told.join('')) } }),
    ).toHaveLength(1);
  });

  test('what the one body wrote that this one was before', () => {
    const body = { name: '示例县水务局', report: section('overview', told.join('')) };
    expect(
      found({ ...section('overview', told.join('')), around: { merged: [body] } }),
    ).toHaveLength(1);
  });
});

describe('rightly the same is', () => {
  test('less than half of a section', () => {
    expect(places([...fresh, ...told.slice(0, 2)].join(''), told.join(''))).toEqual([]);
  });

  test('a sentence whose figures are new', () => {
    const of = (a: number, b: number, c: number) =>
      `全年公开信息${String(a)}条，其中网站${String(b)}条。收到申请${String(c)}件，办结${String(c)}件。举办培训${String(b)}次，参加${String(a)}人次。答复留言${String(a + b)}条，推送图解${String(b + c)}篇。`;
    expect(places(of(365, 280, 12), of(352, 260, 9))).toEqual([]);
  });

  test('that nothing happened, whatever the words', () => {
    const nothing = [
      '本年度未收到政府信息公开申请，也没有上年结转的申请。',
      '全年无行政复议、行政诉讼案件。',
      '未向申请人收取任何费用，信息处理费为0元。',
      '没有发生因信息公开被追究责任的情形。',
      '行政许可、行政处罚、行政强制均为零。',
      '表中各项数据自1月1日起统计，截至12月31日。',
      '本报告由办公室负责解释，联系电话：0000-0000000。',
      '无其他需要报告的事项。',
    ].join('');
    expect(places(nothing, nothing)).toEqual([]);
  });

  test('a short text beside a table', () => {
    const of = section('requests', told.slice(0, 2).join(''));
    expect(found({ ...of, around: { lastYear: of } })).toEqual([]);
  });

  test('what stands before section one', () => {
    const lead = told.join('');
    expect(found({ lead, around: { lastYear: { lead } } })).toEqual([]);
  });
});

test('each of the sentences quoted is named with its place in last year’s report', () => {
  const text = `${fresh[0] ?? ''}${told.join('')}`;
  const [finding] = found({
    ...section('overview', told.join('')),
    around: { lastYear: section('overview', text) },
  });
  const starts = finding?.related?.map(({ textAt }) => text.slice(textAt?.offset).slice(0, 6));
  expect(starts).toEqual(['2022年，', '围绕取水许可', '政策文件起草']);
  expect(finding?.related?.map(({ year }) => year)).toEqual([2022, 2022, 2022]);
});

/** Where the text of section one is found to repeat last year's. */
function places(now: string, before: string): (number | undefined)[] {
  const given = { ...section('overview', now), around: { lastYear: section('overview', before) } };
  return found(given).map(({ textAt }) => textAt?.offset);
}

function found(given: ExampleReport) {
  return findingsOf(textRepeated, given);
}

function section(id: SectionId, markdown: string): ExampleReport {
  return { sections: [{ id, title: id, markdown }] };
}
