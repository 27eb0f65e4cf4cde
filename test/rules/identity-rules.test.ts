/** Dates and names of reports, beyond the examples of the rules. */
import { describe, expect, test } from 'vitest';
import type { ExampleReport } from '../../src/core/rules/define-rule.ts';
import { agencyNameComplete } from '../../src/core/rules/identity/agency-name-complete.ts';
import { publicationDateChanged } from '../../src/core/rules/identity/publication-date-changed.ts';
import { publishedByDeadline } from '../../src/core/rules/identity/published-by-deadline.ts';
import { exampleSubject, findingsOf } from '../support/example-subject.ts';

describe('published-by-deadline', () => {
  test.each([
    ['2024-01-31', '2024-01-31'],
    ['2024-01-02', '2024-01-31'],
    ['2024-03-31', '2024-03-31'],
    ['2023-12-31', '2024-01-31'],
  ])('is content with %s, due on %s', (publishedOn, dueOn) => {
    expect(findingsOf(publishedByDeadline, { publishedOn, around: { dueOn } })).toEqual([]);
  });

  test.each([
    ['2024-02-01', '2024-01-31', '迟了1天'],
    ['2024-03-01', '2024-01-31', '迟了30天'],
    ['2025-01-31', '2024-01-31', '迟了366天'],
  ])('tells how late %s is, due on %s', (publishedOn, dueOn, days) => {
    const [finding] = findingsOf(publishedByDeadline, { publishedOn, around: { dueOn } });
    expect(finding?.message).toContain(days);
  });

  test('is silent about a body that nobody registered', () => {
    expect(findingsOf(publishedByDeadline, { publishedOn: '2024-06-01' })).toEqual([]);
  });
});

describe('publication-date-changed', () => {
  test('lets a date come in where there was none', () => {
    expect(findingsOf(publicationDateChanged, { publishedOn: '2024-02-01' })).toEqual([]);
  });

  test('objects to a later date as to an earlier one', () => {
    const changed = (publishedOn: string) =>
      findingsOf(publicationDateChanged, {
        publishedOn,
        around: { publishedEarlier: '2024-01-20' },
      });
    expect([changed('2024-01-19'), changed('2024-01-21')].map(({ length }) => length)).toEqual([
      1, 1,
    ]);
  });

  test('points at the date', () => {
    const [finding] = findingsOf(publicationDateChanged, {
      around: { publishedEarlier: '2024-01-20' },
    });
    expect(finding?.key).toBe('发布日期');
  });
});

const nowhere = { code: null, path: [] };

describe('agency-name-complete', () => {
  test.each([
    ...['工信局', '科技和工业信息化局', '县水利局', '区政府办公室', '人民政府', '发改委'],
    ...['市场监督管理局', '人社局', '应急管理局', '行政审批和政务服务局', '街道办事处'],
  ])('can’t tell whose body %s is', (name) => {
    expect(namedNowhere(name)).toHaveLength(1);
  });

  test.each([
    ...['示例县水利局', '示例市场监督管理局', '上海市教育委员会', '示例区工信局', '示例旗教育局'],
    ...['国家税务总局', '国家发展和改革委员会', '国务院办公厅', '应急管理部', '审计署', '水利部'],
    ...[
      '中国人民银行',
      '海关总署',
      '示例海关',
      '长河水利委员会',
      '示例港航管理局',
      '城关镇人民政府',
    ],
    ...['南湖街道办事处', '示例大学', '示例自治州人民政府', '示例经济开发区管理委员会'],
  ])('takes %s for a name that says whose it is', (name) => {
    expect(namedNowhere(name)).toEqual([]);
  });

  test.each([
    { code: '410726', path: [] },
    { code: null, path: ['示例省', '示例市'] },
  ])('is content where the register says where: %o', (division) => {
    expect(findingsOf(agencyNameComplete, { ...named('工信局'), body: { division } })).toEqual([]);
  });

  test('objects to a bare name that nobody registered', () => {
    const subject = { ...exampleSubject(named('工信局')), agency: undefined };
    expect([...agencyNameComplete.check(subject)].map(({ message }) => message)).toEqual([
      '机关“工信局”没有写明地区，也没有登记，读者无从知道是哪里的机关；请写全称，或者在机关登记里写明行政区划',
    ]);
  });
});

function namedNowhere(name: string) {
  return findingsOf(agencyNameComplete, { ...named(name), body: { name, division: nowhere } });
}

function named(agencyName: string): ExampleReport {
  return { agencyName, title: `${agencyName}2023年政府信息公开工作年度报告` };
}
