import { describe, expect, test } from 'vitest';
import { figureDefinitions } from '../../src/core/form/figures.ts';
import { reportRules } from '../../src/core/rules/index.ts';
import { equationsOf } from '../../src/site/equations.ts';
import { findingsOf } from '../support/example-subject.ts';

describe.each(['2019', '2021'] as const)('the equations of the form of %s', (edition) => {
  test.each(equationsOf(edition).map((each) => [each.rule.id, each] as const))(
    'are those that %s tries',
    (id, { all }) => {
      const rule = reportRules.find((candidate) => candidate.id === id);
      if (rule === undefined) throw new Error('no such rule');
      const counts = figureDefinitions(edition).filter(({ measure }) => measure === 'count');
      const tried = counts.flatMap((figure) =>
        findingsOf(rule, { edition, figures: { [figure.id]: 1 } }).map(({ figures = [] }) =>
          figures.toSorted().join(' '),
        ),
      );
      const equations = all.map((figures) => figures.toSorted().join(' '));
      expect(new Set(equations)).toEqual(new Set(tried));
    },
  );
});
