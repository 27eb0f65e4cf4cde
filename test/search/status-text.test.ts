import { describe, expect, test } from 'vitest';
import { reportHref } from '../../src/search/page/report-href.ts';
import { statusText } from '../../src/search/page/status-text.ts';

const answer: Parameters<typeof statusText>[0] = {
  count: 9,
  step: 'typed',
  words: [],
  names: [],
  recognised: { unread: [] },
  searchedYears: [2024, 2023],
  otherYears: [],
  blanks: 0,
};

describe('the status of a search', () => {
  test('is the number of reports, where they have what was typed', () => {
    expect(statusText(answer, 0)).toBe('共 9 份报告');
  });

  test('says which comparison was not understood, but not of one in words that reports have', () => {
    const unread = ['行政诉讼 ≥ 1', '新收100件以上'];
    expect(statusText({ ...answer, recognised: { unread } }, 0)).toBe(
      '共 9 份报告。没有读懂“行政诉讼 ≥ 1”，只当作文字查找；可以用“按数字查找”',
    );
    expect(
      statusText({ ...answer, step: 'words', recognised: { unread: ['报告过百'] } }, 0),
    ).toContain('。没有读懂“报告过百”，只当作文字查找；');
  });

  test('says of looser steps what the reports have instead', () => {
    expect(statusText({ ...answer, step: 'recognised' }, 0)).toBe(
      '共 9 份报告。没有与所输文字完全相同的，已按识别出的条件查找',
    );
    expect(statusText({ ...answer, step: 'words' }, 0)).toBe(
      '共 9 份报告。没有完全匹配的报告，以下报告包含其中的各个词',
    );
    expect(statusText({ ...answer, step: 'some', words: ['征地', '补偿'] }, 0)).toBe(
      '共 9 份报告。没有完全匹配的报告，以下报告包含其中的“征地”“补偿”',
    );
  });

  test('says whose reports they are, where only a name was of use', () => {
    const some = { ...answer, step: 'some', names: ['示例县水利局'] } as const;
    expect(statusText(some, 0)).toBe('共 9 份报告。没有完全匹配的报告，以下是“示例县水利局”的报告');
    expect(statusText({ ...some, words: ['2024年', '花椒'] }, 0)).toBe(
      '共 9 份报告。没有完全匹配的报告，以下是“示例县水利局”的报告，包含或者符合其中的“2024年”“花椒”',
    );
  });

  test('says nothing of a step that found nothing', () => {
    expect(statusText({ ...answer, count: 0, step: 'pairs' }, 0)).toBe('共 0 份报告');
  });

  test('names the years that were searched, where others were not', () => {
    const partial = { ...answer, otherYears: [2022, 2021, 2020] };
    expect(statusText(partial, 0)).toBe('2023—2024年共 9 份报告，更早的 3 个年度还没有检索');
    expect(statusText({ ...partial, searchedYears: [2024] }, 0)).toBe(
      '2024年共 9 份报告，更早的 3 个年度还没有检索',
    );
    expect(statusText({ ...partial, searchedYears: [2021], otherYears: [2022] }, 0)).toBe(
      '2021年共 9 份报告，其他 1 个年度还没有检索',
    );
  });

  test('tells of reports that left blank what is compared', () => {
    expect(statusText({ ...answer, blanks: 3 }, 1)).toBe(
      '共 9 份报告。另有 3 份报告没有填写这一项，未列入',
    );
    expect(statusText({ ...answer, blanks: 3 }, 2)).toBe(
      '共 9 份报告。另有 3 份报告没有填写其中某一项，未列入',
    );
  });
});

describe('the address of a report', () => {
  const root = 'https://example.org/base/';

  test('is its own without anything to mark', () => {
    expect(reportHref(root, '/reports/a/2023/', [])).toBe(
      'https://example.org/base/reports/a/2023/',
    );
  });

  test('carries what is marked, and leads to a section', () => {
    expect(reportHref(root, '/reports/a/2023/', ['征地', 'a&b#c'], 's5')).toBe(
      'https://example.org/base/reports/a/2023/?q=%E5%BE%81%E5%9C%B0&q=a%26b%23c#s5',
    );
  });

  test('never leads to another site', () => {
    expect(reportHref(root, '//evil.example/', [])).toBe('https://example.org/base/evil.example/');
  });
});
