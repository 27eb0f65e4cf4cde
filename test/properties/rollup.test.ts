/** Sums of members, whoever they are. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figureDefinitions, type FigureId } from '../../src/core/form/figures.ts';
import { agencyKinds, type AgencyKind } from '../../src/core/register/agency.ts';
import { addFigures } from '../../src/core/report/add-figures.ts';
import type { Figure } from '../../src/core/report/figure.ts';
import { draftOf } from '../../src/core/rollup/draft.ts';
import type { Member } from '../../src/core/rollup/member.ts';
import { rollUp, type Rollup } from '../../src/core/rollup/roll-up.ts';
import { printReport } from '../../src/core/markdown/print-report.ts';
import { exampleAgency, exampleSubject } from '../support/example-subject.ts';
import { checkText } from '../support/report-text.ts';
import { draftComments } from '../../src/core/rollup/draft-comments.ts';
import { balancedFigures } from './arbitraries.ts';

const runs = { numRuns: 60, seed: 2021 };
const kind = fc.constantFrom(...agencyKinds);

interface Drawn {
  readonly kind: AgencyKind;
  readonly figures: Record<FigureId, Figure>;
}

const drawn: fc.Arbitrary<Drawn> = fc.record({ kind, figures: balancedFigures('2021') });
const some = fc.array(drawn, { minLength: 1, maxLength: 6 });

function toMember({ kind: ofBody, figures }: Drawn, position: number): Member {
  const id = `b${String(position)}`;
  const { report } = exampleSubject({ agency: id, agencyName: id, figures });
  return {
    agency: { ...exampleAgency, id, name: id, kind: ofBody },
    report,
    isUnread: false,
    questioned: new Set(),
  };
}

const known = ({ figures }: Rollup) =>
  Object.fromEntries(figures.map(({ definition, all }) => [definition.id, all.known]));

test('the sums of the groups add up to the sum of all', () => {
  fc.assert(
    fc.property(some, (bodies) => {
      for (const { definition, all, byGroup } of rollUp(bodies.map(toMember), '2021').figures) {
        const parts = [...byGroup.values()].map((sum) => sum.known);
        expect(addFigures(parts, definition.measure).known).toBe(all.known);
      }
    }),
    runs,
  );
});

test('the order of the members changes no sum', () => {
  fc.assert(
    fc.property(some, (bodies) => {
      const members = bodies.map(toMember);
      expect(known(rollUp(members.toReversed(), '2021'))).toEqual(known(rollUp(members, '2021')));
    }),
    runs,
  );
});

test('a body whose figures are all blank, or slashes, changes nothing that is known, and leaves no sum whole', () => {
  fc.assert(
    fc.property(some, fc.constantFrom(null, '/'), (bodies, nothing) => {
      const figures = Object.fromEntries(figureDefinitions('2021').map(({ id }) => [id, nothing]));
      const before = bodies.map(toMember);
      const after = [...before, toMember({ kind: '部门', figures }, before.length)];
      expect(known(rollUp(after, '2021'))).toEqual(known(rollUp(before, '2021')));
      const draft = draftOf({ id: 'g', name: '示例县人民政府' }, 2023, rollUp(after, '2021'));
      expect(new Set(Object.values(draft.figures))).toEqual(new Set([null]));
    }),
    runs,
  );
});

test('a draft of balanced reports is read again as it is, and its tables balance', () => {
  fc.assert(
    fc.property(some, fc.nat(), (bodies, choice) => {
      const definitions = figureDefinitions('2021');
      const blank = definitions[choice % definitions.length]?.id ?? '';
      const members = bodies.map((body, position) =>
        toMember(
          position === 0 ? { ...body, figures: { ...body.figures, [blank]: null } } : body,
          position,
        ),
      );
      const rollup = rollUp(members, '2021');
      const draft = draftOf({ id: 'shili-shuiliju', name: '示例县水利局' }, 2023, rollup);
      const { report, issues } = checkText(printReport(draft, draftComments(rollup, ['草稿'])));
      expect(report?.figures).toEqual(draft.figures);
      expect(report?.figures[blank]).toBeNull();
      expect(issues.filter(({ ruleId }) => /total|balance/.test(ruleId))).toEqual([]);
    }),
    runs,
  );
});
