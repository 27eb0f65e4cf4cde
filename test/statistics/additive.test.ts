import { describe, expect, test } from 'vitest';
import type { Agency, AgencyKind } from '../../src/core/register/agency.ts';
import { additiveSets } from '../../src/core/statistics/additive.ts';

function body(id: string, kind: AgencyKind, path: readonly string[], parent?: string): Agency {
  return {
    id,
    name: id,
    formerNames: [],
    kind,
    division: { code: null, path },
    ...(parent !== undefined && { parent }),
  };
}

const county = ['示例省', '示例市', '示例县'];

function idsOf(agencies: readonly Agency[]) {
  return additiveSets(agencies).map(({ label, agencies: some }) => [
    label,
    some.map(({ id }) => id).join(' '),
  ]);
}

describe('what is added up', () => {
  test('never holds a government and its bodies', () => {
    const agencies = [
      body('县政府', '政府', county),
      body('水利局', '部门', county, '县政府'),
      body('东河镇', '乡镇街道', county, '县政府'),
    ];
    expect(idsOf(agencies)).toEqual([
      ['各机关', '水利局 东河镇'],
      ['县政府', '县政府'],
    ]);
  });

  test('holds governments of one level, the lowest first, and never one with those under it', () => {
    const agencies = [
      body('省政府', '政府', ['示例省']),
      body('甲县政府', '政府', county),
      body('乙县政府', '政府', ['示例省', '示例市', '示例乙县']),
    ];
    expect(idsOf(agencies)).toEqual([
      ['县级政府', '甲县政府 乙县政府'],
      ['省政府', '省政府'],
    ]);
  });

  test('leaves a government alone whose level is not known, or that is under another of its level', () => {
    const agencies = [
      body('县政府', '政府', county),
      body('开发区管委会', '政府', county, '县政府'),
      body('某政府', '政府', []),
    ];
    expect(idsOf(agencies)).toEqual([
      ['县政府', '县政府'],
      ['开发区管委会', '开发区管委会'],
      ['某政府', '某政府'],
    ]);
  });

  test('is found although bodies stand above each other in a circle', () => {
    const agencies = [body('甲', '政府', county, '乙'), body('乙', '政府', county, '甲')];
    expect(idsOf(agencies)).toEqual([
      ['甲', '甲'],
      ['乙', '乙'],
    ]);
  });

  test('is every body once', () => {
    const agencies = [
      body('县政府', '政府', county),
      body('管委会', '政府', county, '县政府'),
      body('水利局', '部门', county, '县政府'),
      body('事业单位', '其他', []),
    ];
    const all = additiveSets(agencies).flatMap(({ agencies: some }) => some.map(({ id }) => id));
    expect(all.toSorted()).toEqual(agencies.map(({ id }) => id).toSorted());
  });
});
