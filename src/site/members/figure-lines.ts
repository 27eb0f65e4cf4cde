/** The figures of a comparison as lines of tables: what was filed, the sum, the difference, the sum of each group. */
import type { FigureId } from '../../core/form/figures.ts';
import { tableKeys } from '../../core/form/front-matter.ts';
import { keyName } from '../../core/form/key-name.ts';
import type { ComparedFigure, MembersComparison } from './compare-members.ts';
import { filedCell, sumCell, type MembersCell } from './members-cell.ts';

/** The lines of one table of the form. */
export interface FigureLines {
  readonly label: string;
  readonly lines: readonly FigureLine[];
}

export interface FigureLine {
  readonly id: FigureId;
  readonly label: string;
  readonly filed: MembersCell;
  readonly sum: MembersCell;
  readonly difference: Difference;
  /** In the order of the groups. */
  readonly groups: readonly MembersCell[];
}

/** What was filed, seen from the sum. */
export type Difference =
  | { readonly kind: 'same' }
  | { readonly kind: 'more' | 'less'; readonly by: string }
  | { readonly kind: 'unknown' };

/** A row of the requests table: what was filed for each kind of applicant, with the sum where it is another. */
export interface ApplicantLine {
  readonly label: string;
  readonly cells: readonly ApplicantCell[];
}

export interface ApplicantCell {
  readonly filed: MembersCell;
  /** Undefined where it is what was filed. */
  readonly sum: MembersCell | undefined;
}

/** The tables of the form, of the requests only the totals. */
export function totalLines(comparison: MembersComparison): readonly FigureLines[] {
  const totals = comparison.figures.filter((figure) => !isOfApplicant(figure));
  return Object.values(tableKeys).map((label) => ({
    label,
    lines: totals
      .filter(({ rolled }) => rolled.definition.keys[0] === label)
      .map((figure) => lineOf(figure, comparison)),
  }));
}

export function applicantLines({ figures, rollup }: MembersComparison): readonly ApplicantLine[] {
  const rows = Map.groupBy(figures.filter(isOfApplicant), ({ rolled }) =>
    rolled.definition.id.replace(/\.[^.]+$/, ''),
  );
  return [...rows].map(([id, row]) => {
    const total = figures.find(({ rolled }) => rolled.definition.id === `${id}.total`);
    return {
      label: total === undefined ? id : keyName(total.rolled.definition, rollup.edition),
      cells: row.map(applicantCell),
    };
  });
}

function isOfApplicant({ rolled: { definition } }: ComparedFigure): boolean {
  return definition.id.startsWith('requests.') && !definition.id.endsWith('.total');
}

function applicantCell({ rolled, filed, compared }: ComparedFigure): ApplicantCell {
  return {
    filed: filedCell(filed),
    sum: compared?.order === 0 ? undefined : sumCell(rolled.all),
  };
}

function lineOf(
  { rolled, filed, compared }: ComparedFigure,
  { rollup }: MembersComparison,
): FigureLine {
  const { definition, all, byGroup } = rolled;
  return {
    id: definition.id,
    label: keyName(definition, rollup.edition),
    filed: filedCell(filed),
    sum: sumCell(all),
    difference: differenceOf(compared),
    groups: rollup.groups.flatMap(({ id }) => {
      const sum = byGroup.get(id);
      return sum === undefined ? [] : [sumCell(sum)];
    }),
  };
}

function differenceOf(compared: ComparedFigure['compared']): Difference {
  if (compared === undefined) return { kind: 'unknown' };
  if (compared.order === 0) return { kind: 'same' };
  const by = compared.difference.replace('-', '');
  return { kind: compared.order > 0 ? 'more' : 'less', by };
}
