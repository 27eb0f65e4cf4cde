import { describe, expect, test } from 'vitest';
import { figureDefinitions } from '../../src/core/form/figures.ts';
import { agenciesPerCounty, agencyPlans } from '../../src/core/sample/agency-plan.ts';
import { maximumAgencies, sampleYears } from '../../src/core/sample/generate-sample.ts';
import { countyAt, countyCount } from '../../src/core/sample/places.ts';
import { sampleContent, sampleFiles } from './sample-content.ts';

describe('a sample', () => {
  test('is the same for the same seed', () => {
    const options = { agencies: 4, years: 3, seed: '甲' };
    expect([...sampleFiles(options)]).toEqual([...sampleFiles(options)]);
  });

  test('is another for another seed', () => {
    const [one, other] = ['1', '2'].map((seed) => sampleFiles({ agencies: 2, years: 1, seed }));
    const path = 'reports/shili-qinghe-zhengfu-bangongshi/2024.md';
    expect(one?.get(path)).not.toBe(other?.get(path));
  });

  test('holds the same reports again when it is larger, but for the sums of its governments', () => {
    const small = sampleFiles({ agencies: 5, years: 2, seed: '1' });
    const large = sampleFiles({ agencies: 9, years: 5, seed: '1' });
    const shared = [...small].filter(([path]) => /^reports\/(?!.*renmin-zhengfu\/)/.test(path));
    expect(shared).toHaveLength(8);
    for (const [path, text] of shared) expect(large.get(path)).toBe(text);
  });

  test('has as many agencies and reports as asked, in several counties when there are many', () => {
    const { agencies, reports } = sampleContent({
      agencies: agenciesPerCounty + 3,
      years: 2,
      seed: '1',
    });
    expect(agencies).toHaveLength(agenciesPerCounty + 3);
    expect(reports).toHaveLength((agenciesPerCounty + 3) * 2);
    expect(new Set(agencies.map(({ division }) => division.path.join('/')))).toEqual(
      new Set(['示例省/示例甲市/示例青禾县', '示例省/示例甲市/示例临屏县']),
    );
  });

  test('mixes governments, departments and townships, each below its government', () => {
    const { agencies } = sampleContent({ agencies: 12, years: 1, seed: '1' });
    expect(new Set(agencies.map(({ kind }) => kind))).toEqual(
      new Set(['政府', '部门', '乡镇街道']),
    );
    for (const { kind, parent } of agencies) {
      expect(parent).toBe(kind === '政府' ? undefined : 'shili-qinghe-renmin-zhengfu');
    }
  });

  test('has bodies that filed under a former name until they were renamed', () => {
    const { agencies, reports } = sampleContent({ agencies: 43, years: 6, seed: '1' });
    const body = agencies.find(({ id }) => id === 'shili-qinghe-weisheng-jiankang-weiyuanhui');
    expect(body).toMatchObject({
      name: '示例青禾县卫生健康委员会',
      shortName: '示例青禾县卫健委',
      formerNames: ['示例青禾县卫生和计划生育委员会'],
    });
    const filedAs = reports
      .filter(({ agency }) => agency === body?.id)
      .map(({ report }) => report?.agencyName);
    expect(new Set(filedAs)).toEqual(new Set([...(body?.formerNames ?? []), body?.name]));
    expect(filedAs.at(-1)).toBe(body?.name);
  });

  test('has no finding of any severity, in either edition', () => {
    const content = sampleContent({ agencies: 43, years: 8, seed: '1' });
    expect(content.issues).toEqual([]);
    expect(new Set(content.reports.map(({ report }) => report?.edition))).toEqual(
      new Set(['2019', '2021']),
    );
  });

  test('is a demonstration', () => {
    expect(sampleContent({ agencies: 1, years: 1, seed: '1' }).site.isDemonstration).toBe(true);
  });

  test('has every figure of the edition, and no county without a lively one', () => {
    for (const { report } of sampleContent({ agencies: 6, years: 6, seed: '1' }).reports) {
      if (report === undefined) throw new Error('not understood');
      expect(Object.keys(report.figures).sort()).toEqual(
        figureDefinitions(report.edition)
          .map(({ id }) => id)
          .sort(),
      );
      expect(Object.values(report.figures).filter((figure) => figure !== 0).length).toBeGreaterThan(
        5,
      );
    }
  });
});

test.each([
  [1, 2024, 2024],
  [6, 2019, 2024],
  [7, 2019, 2025],
  [20, 2019, 2038],
])('%i years are %i to %i', (count, first, last) => {
  expect(sampleYears(count)).toEqual({ first, last });
});

test('every agency that a sample may have has an id and a name of its own', () => {
  const plans = Array.from({ length: countyCount }, (_, position) =>
    agencyPlans(countyAt(position)),
  ).flat();
  expect(new Set(plans.map(({ id }) => id)).size).toBe(maximumAgencies);
  expect(new Set(plans.map(({ name }) => name)).size).toBe(maximumAgencies);
  expect(plans.filter(({ name }) => !name.startsWith('示例'))).toEqual([]);
});
