/** A government's report against the sum of its members' reports, figure by figure. */
import { compareWithSum, type Compared } from '../../core/report/compare-with-sum.ts';
import type { Figure } from '../../core/report/figure.ts';
import { figureOf } from '../../core/report/report.ts';
import type { Member } from '../../core/rollup/member.ts';
import { rollUp, type RolledFigure, type Rollup } from '../../core/rollup/roll-up.ts';
import type { OtherBody } from '../../core/rules/surroundings.ts';
import type { Archive, ArchivedReport } from '../archive.ts';

export interface MembersComparison {
  readonly rollup: Rollup;
  /** In the order of the form. */
  readonly figures: readonly ComparedFigure[];
}

export interface ComparedFigure {
  readonly rolled: RolledFigure;
  /** What the government filed. */
  readonly filed: Figure;
  /** Undefined where the government or one of the members leaves it open. */
  readonly compared: Compared | undefined;
}

/** Undefined where the body is no government, or none of its members has a report of the year. */
export function compareMembers(
  archive: Archive,
  entry: ArchivedReport,
): MembersComparison | undefined {
  if (archive.agency(entry.agency)?.kind !== '政府') return undefined;
  const members = archive.surroundings(entry).members.map(toMember);
  if (members.every(({ report }) => report === undefined)) return undefined;
  const rollup = rollUp(members, entry.report.edition);
  return {
    rollup,
    figures: rollup.figures.map((rolled) => {
      const { id, measure } = rolled.definition;
      const filed = figureOf(entry.report, id);
      const parts = rolled.parts.map(({ figure = null }) => figure);
      return { rolled, filed, compared: compareWithSum(filed, parts, measure) };
    }),
  };
}

function toMember({ agency, neighbour }: OtherBody): Member {
  return {
    agency,
    report: neighbour?.report,
    isUnread: false,
    questioned: neighbour?.questioned ?? new Set(),
  };
}
