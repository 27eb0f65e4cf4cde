/** The tables of many reports added up, figure by figure, so that each sum can be traced to who gave what. */
import type { EditionId } from '../form/editions.ts';
import { figureDefinitions, type FigureDefinition, type FigureId } from '../form/figures.ts';
import { addFigures, isAddable } from '../report/add-figures.ts';
import { slash, type Figure } from '../report/figure.ts';
import { groupNames, groupOf, type GroupId, type GroupName, type Member } from './member.ts';

export interface Rollup {
  /** Of the sums: the form of the year. */
  readonly edition: EditionId;
  readonly members: readonly Member[];
  /** Only those that have members. */
  readonly groups: readonly Group[];
  /** Every figure of the edition, in the order of the form. */
  readonly figures: readonly RolledFigure[];
}

export interface Group extends GroupName {
  readonly members: readonly Member[];
}

export interface RolledFigure {
  readonly definition: FigureDefinition;
  readonly all: PartialSum;
  readonly byGroup: ReadonlyMap<GroupId, PartialSum>;
  /** What each member with a report gave, in their order. */
  readonly parts: readonly Part[];
}

export interface PartialSum {
  /** What is known of it, as a figure of its measure is filed; zero where `count` is 0. */
  readonly known: number | string;
  /** Of how many members. */
  readonly count: number;
  /** Members with a report that doesn't tell the figure: then the whole sum is unknown. */
  readonly gaps: readonly Gap[];
}

export interface Part {
  readonly member: Member;
  /** Undefined where the form on which the member reported has no such figure. */
  readonly figure: Figure | undefined;
}

export interface Gap {
  readonly member: Member;
  readonly why: GapReason;
}

/** `noUnit`: money for which neither the form nor the body says whether it is 元 or 万元. */
export type GapReason = 'blank' | 'slash' | 'noUnit' | 'otherForm';

/**
 * Figures are added where their ids are the same: what has one id in both editions means the same in both, and nothing
 * else is mapped from one to the other.
 */
export function rollUp(members: readonly Member[], edition: EditionId): Rollup {
  const groups = groupsOf(members);
  return {
    edition,
    members,
    groups,
    figures: figureDefinitions(edition).map((definition) =>
      rollFigure(definition, members, groups),
    ),
  };
}

export function groupsOf(members: readonly Member[]): readonly Group[] {
  const byGroup = Map.groupBy(members, ({ agency }) => groupOf(agency));
  return groupNames.flatMap((group) => {
    const some = byGroup.get(group.id);
    return some === undefined ? [] : [{ ...group, members: some }];
  });
}

/** The sum as a figure, or null where it isn't known whole. */
export function wholeSum({ known, count, gaps }: PartialSum): number | string | null {
  return count > 0 && gaps.length === 0 ? known : null;
}

/** Of the edition's figures, those that the form of that report doesn't have. */
export function figuresNotIn(edition: EditionId, figures: Readonly<Record<FigureId, Figure>>) {
  return figureDefinitions(edition).filter(({ id }) => figures[id] === undefined);
}

function rollFigure(
  definition: FigureDefinition,
  members: readonly Member[],
  groups: readonly Group[],
): RolledFigure {
  const parts = members.flatMap((member) =>
    member.report === undefined ? [] : [{ member, figure: member.report.figures[definition.id] }],
  );
  const byGroup = Map.groupBy(parts, ({ member }) => groupOf(member.agency));
  return {
    definition,
    all: addParts(parts, definition),
    byGroup: new Map(groups.map(({ id }) => [id, addParts(byGroup.get(id) ?? [], definition)])),
    parts,
  };
}

function addParts(parts: readonly Part[], { measure }: FigureDefinition): PartialSum {
  const figures = parts.map(({ figure = null }) => figure);
  return {
    ...addFigures(figures, measure),
    gaps: parts.flatMap(({ member, figure }) =>
      figure !== undefined && isAddable(figure, measure) ? [] : [{ member, why: reason(figure) }],
    ),
  };
}

function reason(figure: Figure | undefined): GapReason {
  if (figure === undefined) return 'otherForm';
  if (figure === null) return 'blank';
  return figure === slash ? 'slash' : 'noUnit';
}
