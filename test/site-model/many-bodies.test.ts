/** A column of more bodies than one page can hold: 60 departments and a government in each of three counties. */
import { describe, expect, test } from 'vitest';
import type { Agency } from '../../src/core/register/agency.ts';
import { agenciesView } from '../../src/site/agencies-view.ts';
import { frontView } from '../../src/site/front-view.ts';
import { yearView } from '../../src/site/year-view.ts';
import { archiveOf } from '../support/archive-of.ts';
import { exampleAgency } from '../support/example-subject.ts';

/** As the archive orders them. */
const counties = ['示例丙县', '示例乙县', '示例甲县'];
const agencies = counties.flatMap((county, position): Agency[] => {
  const division = { code: null, path: ['示例省', county] };
  const departments = Array.from({ length: 60 }, (_, index) => ({
    ...exampleAgency,
    firstYear: 2023,
    id: `bumen-${String(position)}-${String(index)}`,
    name: `${county}第${String(index + 1)}局`,
    division,
  }));
  const government = {
    ...exampleAgency,
    firstYear: 2023,
    id: `zhengfu-${String(position)}`,
    name: `${county}人民政府`,
    kind: '政府' as const,
    division,
  };
  return [government, ...departments];
});
const archive = archiveOf([{ agency: 'bumen-0-0', year: 2023 }], { agencies });

describe('many bodies', () => {
  test('are listed by place, then by kind', () => {
    const { kinds, regions, count } = agenciesView(archive);
    expect([kinds, count]).toEqual([[], 183]);
    expect(
      regions.map((region) => [
        region.name,
        region.count,
        region.kinds.map(({ kind, agencies: some }) => [kind, some.length]),
      ]),
    ).toEqual(
      counties.map((county) => [
        county,
        61,
        [
          ['政府', 1],
          ['部门', 60],
        ],
      ]),
    );
  });

  test('are named there with what is out of the ordinary, and nothing else', () => {
    const lines = agenciesView(archive).regions.flatMap(({ kinds }) =>
      kinds.flatMap((list) => list.agencies),
    );
    const saying = (reports: string) => lines.filter((line) => line.reports === reports);
    expect(saying('').map(({ name }) => name)).toEqual(['示例丙县第1局']);
    expect(saying('没有报告')).toHaveLength(182);
  });

  test('leave the page of a year to the governments, and to the sums of the places', () => {
    const { kinds, regions } = yearView(archive, 2023);
    expect(kinds.map(({ kind, lines }) => [kind, lines.length])).toEqual([['政府', 3]]);
    expect(regions.map(({ label, href, sums }) => [label, href, sums.due, sums.missing])).toEqual([
      ['示例丙县', '/coverage/zhengfu-0/', 61, 60],
      ['示例乙县', '/coverage/zhengfu-1/', 61, 61],
      ['示例甲县', '/coverage/zhengfu-2/', 61, 61],
    ]);
  });

  test('are missing by the hundred without filling the margin', () => {
    const { missing, total } = yearView(archive, 2023);
    expect([missing.length, total.missing]).toEqual([20, 182]);
  });

  test('are represented on the front page by all governments and the first departments', () => {
    const { register, omitted } = frontView(archive);
    expect(register.groups.map(({ title, rows }) => [title, rows.length])).toEqual([
      ['政府', 3],
      ['部门', 37],
    ]);
    expect(omitted).toBe(183);
  });
});

test('where nothing can be found, no search is proposed', () => {
  expect(frontView(archiveOf([])).searchExamples).toEqual([]);
});
