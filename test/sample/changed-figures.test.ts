/** A figure that was changed is noticed, in the report where it was, and nowhere else but where it is carried on. */
import { describe, expect, test } from 'vitest';
import { figureDefinitions } from '../../src/core/form/figures.ts';
import { randomFor } from '../../src/core/sample/random.ts';
import { figureOf } from '../../src/core/report/report.ts';
import {
  changeableSample,
  judge,
  otherValues,
  randomChange,
  type Change,
} from './changed-figures.ts';

describe('every figure that is changed, one after the other, is found', () => {
  const sample = changeableSample({ agencies: 3, years: 5, seed: '甲' });
  const chosen = [
    // A department on either form, with a year before and a year after.
    'reports/shili-qinghe-ziran-ziyuanju/2020.md',
    'reports/shili-qinghe-ziran-ziyuanju/2022.md',
    // The first year on the form of 2021: there is no stock of documents to go on from.
    'reports/shili-qinghe-zhengfu-bangongshi/2021.md',
    // The sum of these two.
    'reports/shili-qinghe-renmin-zhengfu/2023.md',
  ];

  test.each(chosen)('in %s', (path) => {
    const report = sample.reports.find((each) => each.path === path)?.report;
    if (report === undefined) throw new Error(`no ${path}`);
    const changes = figureDefinitions(report.edition).flatMap((definition) => {
      const from = figureOf(report, definition.id);
      return otherValues(definition, from)
        .slice(0, 1)
        .map((to): Change => ({ path, figure: definition.id, from, to }));
    });
    const verdicts = changes.map((change) => judge([change], sample.issuesWith([change])));
    expect(verdicts.flatMap(({ missed }) => missed)).toEqual([]);
    expect(verdicts.flatMap(({ strays }) => strays)).toEqual([]);
    expect(verdicts.flatMap(({ unlinked }) => unlinked)).toEqual([]);
  });
});

test.each([1, 2, 3, 4, 5])(
  'one figure in every tenth report, changed at random, is found in each (seed %i)',
  (seed) => {
    const sample = changeableSample({ agencies: 10, years: 6, seed: String(seed) });
    const random = randomFor('changed figures', seed);
    const changes = random
      .shuffled(sample.reports)
      .slice(0, sample.reports.length / 10)
      .map((each) => randomChange(each, random));
    expect(changes).toHaveLength(6);
    expect(judge(changes, sample.issuesWith(changes))).toEqual({
      missed: [],
      strays: [],
      unlinked: [],
    });
  },
);
