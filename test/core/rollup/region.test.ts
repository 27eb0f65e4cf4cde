/** Which place somebody means, and whose reports its government adds up. */
import { describe, expect, test } from 'vitest';
import type { Agency } from '../../../src/core/register/agency.ts';
import { findRegions, regionName } from '../../../src/core/rollup/region.ts';
import { membersByPlace, strayBodies } from '../../../src/core/rollup/region-members.ts';

function body(id: string, path: string, entry: Partial<Agency> = {}): Agency {
  const code = entry.division?.code ?? null;
  return {
    ...{ id, name: id, formerNames: [], kind: '部门' as const },
    ...entry,
    division: { code, path: path.split('/') },
  };
}

const county = body('yanjin', '河南省/新乡市/延津县', {
  name: '延津县人民政府',
  kind: '政府',
  division: { code: '410726', path: [] },
});
const office = body('keji', '河南省/新乡市/延津县', { parent: 'yanjin' });
const water = body('weihui-shui', '河南省/新乡市/卫辉市', {
  division: { code: '410781', path: [] },
});
const namesake = body('other', '河北省/某市/延津县', { name: '延津县人民政府', kind: '政府' });
const all = [county, office, water];

describe('a place is found by', () => {
  const names = (words: string, agencies = all) => findRegions(agencies, words).map(regionName);

  test.each([
    '410726',
    '延津县',
    '新乡市/延津县',
    '河南省/新乡市/延津县',
    'yanjin',
    '延津县人民政府',
  ])('%s', (words) => {
    expect(names(words)).toEqual(['河南省/新乡市/延津县']);
  });

  test('the code of the prefecture above, where only its counties are registered', () => {
    expect(names('410700')).toEqual(['河南省/新乡市']);
  });

  test('nothing that names a department', () => {
    expect(names('keji')).toEqual([]);
  });

  test('a name that two places have, twice', () => {
    expect(names('延津县', [...all, namesake])).toEqual([
      '河南省/新乡市/延津县',
      '河北省/某市/延津县',
    ]);
  });
});

describe('without its government in the register a place has', () => {
  const members = (agencies: readonly Agency[], words: string) => {
    const [region] = findRegions(agencies, words);
    return region === undefined ? [] : membersByPlace(agencies, region).map(({ id }) => id);
  };

  test('the bodies of that place', () => {
    expect(members(all, '卫辉市')).toEqual(['weihui-shui']);
  });

  test('the governments right below it, without their departments', () => {
    expect(members(all, '新乡市')).toEqual(['yanjin']);
  });

  test('no body that stands below another one of the place', () => {
    const below = body('zhan', '河南省/新乡市/卫辉市', { parent: 'weihui-shui' });
    expect(members([...all, below], '卫辉市')).toEqual(['weihui-shui']);
  });

  test('the townships that are registered below it', () => {
    const town = body('zhen', '河南省/新乡市/卫辉市/某镇', { kind: '乡镇街道' });
    expect(members([...all, town], '卫辉市')).toEqual(['weihui-shui', 'zhen']);
  });
});

test('bodies of the place that nothing puts below its government are stray', () => {
  const stray = body('shui', '河南省/新乡市/延津县');
  const [region] = findRegions([...all, stray], 'yanjin');
  expect(region && strayBodies([...all, stray], region)).toEqual([stray]);
});
