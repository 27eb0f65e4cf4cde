import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figureDefinitions } from '../../src/core/form/figures.ts';
import type { EditionId } from '../../src/core/form/editions.ts';
import type { Figure } from '../../src/core/report/figure.ts';
import { reportRules } from '../../src/core/rules/index.ts';
import { exampleSubject } from '../support/example-subject.ts';
import { balancedFigures, edition } from './arbitraries.ts';

const arithmetic = reportRules.filter(({ id }) => /balance|total/.test(id));
const runs = { numRuns: 200, seed: 2021 };

test('a balanced report has no finding', () => {
  fc.assert(
    fc.property(
      edition.chain((id) => fc.tuple(fc.constant(id), balancedFigures(id))),
      ([id, figures]) => {
        expect(findings(id, figures)).toEqual([]);
      },
    ),
    runs,
  );
});

test('one count of a balanced report changed by one is found, by findings that name it', () => {
  fc.assert(
    fc.property(
      edition.chain((id) => fc.tuple(fc.constant(id), balancedFigures(id), fc.nat())),
      ([id, figures, choice]) => {
        const counted = figureDefinitions(id).filter((figure) => figure.index !== undefined);
        const changed = counted[choice % counted.length]?.id ?? '';
        const found = findings(id, { ...figures, [changed]: (figures[changed] as number) + 1 });
        expect(found.length).toBeGreaterThan(0);
        for (const { figures: named } of found) expect(named).toContain(changed);
      },
    ),
    runs,
  );
});

test('a blank is not read as 0: no equation that holds it is judged', () => {
  fc.assert(
    fc.property(balancedFigures('2021'), (figures) => {
      const blank = { ...figures, 'requests.received.naturalPerson': null };
      expect(findings('2021', blank)).toEqual([]);
    }),
    runs,
  );
});

function findings(id: EditionId, figures: Record<string, Figure>) {
  const subject = exampleSubject({ edition: id, figures });
  return arithmetic.flatMap((rule) => [...rule.check(subject)]);
}
