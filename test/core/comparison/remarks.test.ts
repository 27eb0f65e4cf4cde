import { describe, expect, test } from 'vitest';
import { compareReports } from '../../../src/core/comparison/compare-reports.ts';
import { comparedExample } from '../../support/compared-report.ts';

const county = {
  agency: 'shili-renmin-zhengfu',
  agencyName: '示例县人民政府',
  kind: '政府',
} as const;

describe('two reports', () => {
  test('of one body are called by their years', () => {
    const { relation, left, right, remarks } = compareReports(
      comparedExample({ year: 2022 }),
      comparedExample(),
    );
    expect([relation, left.label, right.label, remarks]).toEqual(['years', '2022年', '2023年', []]);
  });

  test('of two bodies are the former and the latter', () => {
    const other = comparedExample({ agency: 'shili-jiaoyuju', agencyName: '示例县教育局' });
    const { relation, left, right } = compareReports(comparedExample(), other);
    expect([relation, left.label, right.label]).toEqual(['bodies', '前者', '后者']);
  });

  test('of a government and of a department add up other things, which is said', () => {
    const { remarks } = compareReports(comparedExample(), comparedExample(county));
    expect(remarks).toEqual([
      '机关的类别不同：前者是部门，后者是政府。政府的报告一般汇总所属机关，部门和乡镇街道的一般只有本机关，汇总口径不同，数字的大小不宜直接相比。',
      '前者在后者的行政区划内，数字可能已经汇总在后者的里面；两份的数字不宜相加。',
    ]);
  });

  test('of a city and of a county are of two levels, which is said', () => {
    const city = comparedExample({ ...county, agency: 'shi', division: ['示例省', '示例市'] });
    expect(compareReports(comparedExample(county), city).remarks).toEqual([
      '两个机关的层级不同，汇总口径和管理范围可能不同，数字的大小不宜直接相比。',
      '前者在后者的行政区划内，数字可能已经汇总在后者的里面；两份的数字不宜相加。',
    ]);
  });

  test('of two governments of one place may be one within the other, which is said', () => {
    const zone = comparedExample({ ...county, agency: 'kaifaqu' });
    expect(compareReports(comparedExample(county), zone).remarks).toEqual([
      '两个政府的行政区划相同，其中一个可能属于另一个，数字已经汇总在另一个里；两份的数字不宜相加。',
    ]);
  });

  test('of two years, two places or unknown places are not said to hold each other', () => {
    const elsewhere = (agency: string, division: string[], year = 2023) =>
      comparedExample({ ...county, agency, division, year });
    const a = elsewhere('a', ['甲省', '乙市']);
    const remarks = [
      compareReports(a, elsewhere('b', ['甲省', '丙市'])),
      compareReports(a, elsewhere('b', ['甲省', '乙市'], 2022)),
      compareReports(a, elsewhere('a', ['甲省', '乙市'], 2022)),
      compareReports(elsewhere('a', []), elsewhere('b', [])),
    ].flatMap((comparison) => comparison.remarks);
    expect(remarks.filter((remark) => remark.includes('相加'))).toEqual([]);
  });

  test('that are one and the same have nothing to compare, which is said', () => {
    expect(compareReports(comparedExample(), comparedExample()).remarks).toEqual([
      '两边选的是同一份报告，没有可比的。',
    ]);
  });

  test('of which one is abridged and one corrected are said to be', () => {
    const { remarks } = compareReports(
      comparedExample({ year: 2022, isAbridged: true }),
      comparedExample({ corrections: [{ date: '2024-03-05', text: '一处数字。' }] }),
    );
    expect(remarks).toEqual([
      '2022年的报告是摘编，文字由本栏改写，文字的异同不说明原报告的异同。',
      '2023年的报告更正过，这里用的是更正以后的数字和文字。',
    ]);
  });
});
