/** All codes are made up; their check signs are computed. */
import { describe, expect, test } from 'vitest';
import { checkRegister } from '../../src/core/checking/check-register.ts';
import type { Agency } from '../../src/core/register/agency.ts';
import { codeProblems } from '../../src/core/register/check-codes.ts';
import { exampleAgency } from '../support/example-subject.ts';

function problems(changes: Partial<Agency>): string[] {
  return codeProblems({ ...exampleAgency, ...changes });
}

function withCredit(creditCode: string): Partial<Agency> {
  return { creditCode, division: { code: '410726', path: ['河南省', '新乡市', '延津县'] } };
}

describe('a credit code', () => {
  test.each(['11410726MB0000000R', '11410700005000000X', '12410726000000000H'])(
    '%s with the right check sign is sound',
    (code) => {
      expect(problems(withCredit(code))).toEqual([]);
    },
  );

  test('with another check sign is told with the right one', () => {
    expect(problems(withCredit('11410726MB0000000X'))).toEqual([
      '统一社会信用代码“11410726MB0000000X”的校验位按前17位应是“R”，写的是“X”；请核对有没有抄错',
    ]);
  });

  test('with two neighbouring signs exchanged is found', () => {
    expect(problems(withCredit('11410762MB0000000R'))).toHaveLength(1);
  });

  test.each(['1141072600500000', '11410726MB0000000I', '11410726mb0000000r', '示例'])(
    '%s is of another shape',
    (code) => {
      expect(problems(withCredit(code))[0]).toContain('应是18位数字和大写字母');
    },
  );

  test('of another province than the division is told', () => {
    const division = { code: '640402', path: ['宁夏回族自治区', '固原市', '原州区'] };
    expect(problems({ creditCode: '11410726MB0000000R', division })[0]).toContain('不在同一个省');
  });

  test('of a body of the State Council fits any place', () => {
    const division = { code: '110000', path: ['北京市'] };
    expect(problems({ creditCode: '11100000MB0000000P', division })).toEqual([]);
  });
});

describe('a division code', () => {
  test.each([
    { code: '410726', path: ['河南省', '新乡市', '延津县'] },
    { code: '110101', path: ['北京市', '东城区'] },
    { code: '990101', path: ['示例省', '示例市', '示例县'] },
    { code: '410726', path: [] },
    { code: null, path: ['河南省', '新乡市', '延津县'] },
    { code: '650000', path: ['新疆'] },
  ])('is sound: %o', (division) => {
    expect(problems({ division })).toEqual([]);
  });

  test('of another province than the name is told', () => {
    expect(problems({ division: { code: '410726', path: ['河北省', '示例县'] } })).toEqual([
      '行政区划代码“410726”的前两位是河南省，名称写的是“河北省/示例县”；请核对代码和名称',
    ]);
  });

  test('of no province is told', () => {
    expect(problems({ division: { code: '990726', path: ['河北省', '示例县'] } })[0]).toContain(
      '不是省级代码',
    );
  });
});

test('a code that breaks its standard is a warning at the file of the body', () => {
  const text = [
    '名称: 示例县水利局',
    '类别: 部门',
    '行政区划: { 代码: 未载明, 名称: 未载明 }',
    '统一社会信用代码: 11410726MB0000000X',
  ].join('\n');
  const { issues } = checkRegister([{ id: 'a', path: 'agencies/a.yaml', text }]);
  expect(issues.map(({ path, severity, ruleId }) => `${path} ${severity} ${ruleId}`)).toEqual([
    'agencies/a.yaml warning agency-code',
  ]);
});
