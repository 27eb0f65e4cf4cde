/** Who may make rules (规章), by all that the register can say of a body. */
import { describe, expect, test } from 'vitest';
import type { AgencyKind, Division } from '../../src/core/register/agency.ts';
import { ruleMakingPower } from '../../src/core/rules/tables/rule-making-power.ts';
import { findingsOf } from '../support/example-subject.ts';

type Body = readonly [name: string, kind: AgencyKind, division: Division];

const nowhere: Division = { code: null, path: [] };

function at(...path: string[]): Division {
  return { code: null, path };
}

function code(digits: string): Division {
  return { code: digits, path: [] };
}

describe('rule-making-power', () => {
  test.each<Body>([
    ['示例县人民政府', '政府', at('示例省', '示例市', '示例县')],
    ['示例区人民政府', '政府', at('示例省', '示例市', '示例区')],
    ['示例县级市人民政府', '政府', at('示例省', '示例市', '示例县级市')],
    ['示例县人民政府', '政府', at('示例省', '示例县')],
    ['示例区人民政府', '政府', at('北京市', '示例区')],
    ['示例县人民政府办公室', '部门', at('示例省', '示例市', '示例县')],
    ['示例县人民政府', '政府', code('410726')],
    ['示例县人民政府', '政府', nowhere],
    ['示例镇人民政府', '乡镇街道', nowhere],
    ['南湖街道办事处', '乡镇街道', at('示例省', '示例市', '示例县')],
    ['示例省水利厅', '部门', at('示例省')],
    ['示例市水利局', '部门', at('示例省', '示例市')],
    ['示例市水利局', '部门', code('410700')],
    ['示例省水利厅', '部门', code('410000')],
    ['示例县水利局', '部门', nowhere],
  ])('objects to rules of %s (%s, %o)', (...body) => {
    expect(findings(body)).toHaveLength(1);
  });

  test.each<Body>([
    ['示例省人民政府', '政府', at('示例省')],
    ['示例自治区人民政府', '政府', at('示例自治区')],
    ['北京市人民政府', '政府', at('北京市')],
    ['示例市人民政府', '政府', at('示例省', '示例市')],
    ['示例自治州人民政府', '政府', at('示例省', '示例自治州')],
    ['示例市人民政府', '政府', code('410700')],
    ['示例省人民政府', '政府', code('410000')],
    ['示例市人民政府办公室', '部门', at('示例省', '示例市')],
    ['示例省人民政府办公厅', '部门', at('示例省')],
    ['示例市人民政府', '政府', nowhere],
    ['国家示例局', '部门', at('北京市')],
    ['示例部', '部门', code('100000')],
    ['示例部', '部门', at('中国')],
    ['示例部', '部门', at('北京市', '示例区')],
    ['示例总局', '部门', nowhere],
    ['水利局', '部门', nowhere],
  ])('believes %s (%s, %o)', (...body) => {
    expect(findings(body)).toEqual([]);
  });

  test('is silent about 0, a blank and a slash', () => {
    const figures = {
      'proactiveDisclosure.governmentRules.issued': 0,
      'proactiveDisclosure.governmentRules.repealed': null,
      'proactiveDisclosure.governmentRules.inForce': '/',
    };
    expect(findingsOf(ruleMakingPower, { figures })).toEqual([]);
  });
});

function findings([name, kind, division]: Body) {
  return findingsOf(ruleMakingPower, {
    agencyName: name,
    body: { name, kind, division },
    figures: { 'proactiveDisclosure.governmentRules.inForce': 6 },
  });
}
