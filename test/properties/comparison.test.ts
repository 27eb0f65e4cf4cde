/** Any two reports, compared. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FigureComparison, Outcome } from '../../src/core/comparison/comparison.ts';
import { compareReports } from '../../src/core/comparison/compare-reports.ts';
import type { ComparedReport } from '../../src/core/comparison/compared-report.ts';
import { compared } from '../support/compared-report.ts';
import { report } from './arbitraries.ts';

const one = report.map(compared);
const runs = { numRuns: 60 };

test('a report differs in nothing from itself', () => {
  fc.assert(
    fc.property(one, (same) => {
      const comparison = compareReports(same, { ...same, year: same.year + 1 });
      const { counts, texts } = comparison;
      expect([counts.different, counts.only]).toEqual([0, 0]);
      expect(texts.sections.flatMap(({ blocks }) => blocks.map(({ kind }) => kind))).toEqual(
        texts.sections.map(() => 'same'),
      );
    }),
    runs,
  );
});

test('every figure of both appears exactly once, as filed', () => {
  fc.assert(
    fc.property(one, one, (left, right) => {
      const figures = figuresOf(left, right);
      const filed = (side: 'left' | 'right') =>
        Object.fromEntries(
          figures.filter((each) => each[side] !== undefined).map((each) => [each.id, each[side]]),
        );
      expect(filed('left')).toEqual(left.figures);
      expect(filed('right')).toEqual(right.figures);
      expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
    }),
    runs,
  );
});

test('the other way round every difference has the other sign, and nothing else is otherwise', () => {
  fc.assert(
    fc.property(one, one, (left, right) => {
      const there = new Map(figuresOf(left, right).map(({ id, outcome }) => [id, outcome]));
      for (const { id, outcome } of figuresOf(right, left)) {
        expect(negated(outcome)).toEqual(withoutShare(there.get(id)));
      }
    }),
    runs,
  );
});

function figuresOf(left: ComparedReport, right: ComparedReport): readonly FigureComparison[] {
  return compareReports(left, right).tables.flatMap(({ rows }) =>
    rows.flatMap(({ figures }) => figures),
  );
}

function negated(outcome: Outcome): unknown {
  if (outcome.kind === 'only')
    return { kind: 'only', side: outcome.side === 'left' ? 'right' : 'left' };
  if (outcome.kind !== 'different') return outcome;
  const other = { '+': '−', '−': '+' } as Readonly<Record<string, string>>;
  const { difference } = outcome;
  return {
    kind: 'different',
    ...(difference && { difference: `${other[difference.charAt(0)] ?? ''}${difference.slice(1)}` }),
  };
}

/** It has another base the other way round. */
function withoutShare(outcome: Outcome | undefined): unknown {
  if (outcome?.kind !== 'different') return outcome;
  const { kind, difference } = outcome;
  return { kind, ...(difference && { difference }) };
}
