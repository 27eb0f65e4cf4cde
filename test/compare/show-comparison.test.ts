/** What is shown of a comparison: nothing of it is markup that a report made up. */
import { describe, expect, test } from 'vitest';
import { h } from '../../src/compare/nodes/node.ts';
import { printHtml } from '../../src/compare/nodes/print-html.ts';
import { showComparison } from '../../src/compare/show/show-comparison.ts';
import { proposeYear } from '../../src/compare/page/propose-year.ts';
import { typedYear } from '../../src/compare/page/typed-year.ts';
import { compareReports } from '../../src/core/comparison/compare-reports.ts';
import type { ComparedReport } from '../../src/core/comparison/compared-report.ts';
import { comparedExample } from '../support/compared-report.ts';

const attack = '<img src=x onerror=alert(1)>"\'&';
const shown = (left: ComparedReport, right: ComparedReport, mostText = Infinity) =>
  printHtml(showComparison(compareReports(left, right), { mostText }));
const textOf = (html: string) => html.replace(/<[^>]+>/g, '|').replaceAll(/\|+/g, '|');

test('texts and attributes are escaped', () => {
  expect(printHtml([h('a', { href: '"x"' }, '<b>')])).toBe('<a href="&quot;x&quot;">&lt;b&gt;</a>');
});

test('a report that holds markup everywhere shows it as text', () => {
  const hostile = comparedExample({
    title: attack,
    agencyName: attack,
    publishedOn: attack,
    period: { from: attack, to: attack },
    figures: { 'requests.received.total': attack, [attack]: 3 },
    lead: attack,
    sections: [{ title: attack, markdown: attack }],
  });
  const html = shown(comparedExample({ year: 2022 }), hostile);
  expect(html).not.toContain('<img');
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
});

describe('a table', () => {
  test('names the rows that are nought in both, where they stand', () => {
    const text = textOf(
      shown(
        comparedExample({ year: 2022, figures: { 'requests.received.total': 3 } }),
        comparedExample({ figures: { 'requests.received.total': 5 } }),
      ),
    );
    expect(text).toContain(
      '|以下24行两份全为0：二、上年结转政府信息公开申请数量；三、本年度办理结果：（一）予以公开；',
    );
    expect(text).toContain('（三）不予公开：1.属于国家秘密；2.其他法律行政法规禁止公开；');
  });

  test('is laid out for long figures where one has no room beside the other on a phone', () => {
    const tables = (total: number) =>
      [
        ...shown(
          comparedExample({ year: 2022 }),
          comparedExample({ figures: { 'requests.received.total': total } }),
        ).matchAll(/<section class="(tw[^"]*)"/g),
      ].map(([, className]) => className);
    expect(tables(9999)).toEqual(['tw', 'tw', 'tw']);
    // With its sign the difference has six characters.
    expect(tables(10_000)).toEqual(['tw', 'tw lengthy', 'tw']);
  });

  test('says of a blank that it is one, and of a nought beside it no difference', () => {
    const text = textOf(
      shown(
        comparedExample({
          year: 2022,
          figures: { 'proactiveDisclosure.licensing.decisions': null },
        }),
        comparedExample(),
      ),
    );
    expect(text).toContain('|行政许可|本年处理决定数量|未填|0|一份未填|');
  });
});

test('a text too long for the page is said to be, with the way to both', () => {
  const long = (year: number, text: string) =>
    comparedExample({
      year,
      sections: [{ id: 'overview', title: '一、总体情况', markdown: text }],
    });
  const html = shown(long(2022, '水库水位。'.repeat(5)), long(2023, '清理链接。'.repeat(5)), 20);
  expect(html).not.toContain('清理链接');
  expect(html).toContain('没有相同的句子，文字较长，这里不列，请看');
  expect(html).toContain('href="/reports/shili-shuiliju/2022/#s1"');
});

test('of the same report twice nothing is shown but that', () => {
  expect(textOf(shown(comparedExample(), comparedExample()))).toBe(
    '|本站对照|两边选的是同一份报告，没有可比的。|',
  );
});

test.each([
  ['水利局 2023', 2023],
  ['水利局2021年', 2021],
  ['水利局 23年', 2023],
  ['水利局 23', undefined],
  ['电话12345', undefined],
])('a year is read from %j', (typed, year) => {
  expect(typedYear(typed)).toBe(year);
});

test('the newest year is proposed on the right, the one before on the left', () => {
  expect([proposeYear([2024, 2022], 'a'), proposeYear([2024, 2022], 'b')]).toEqual([2022, 2024]);
  expect(proposeYear([2024], 'a')).toBe(2024);
});
