/** The tables of two reports, row by row: what means the same beside each other, nothing mapped from one edition to the other. */
import type { EditionId } from '../../form/editions.ts';
import { figureDefinitions, type FigureDefinition } from '../../form/figures.ts';
import { sections } from '../../form/sections.ts';
import type { Figure } from '../../report/figure.ts';
import type {
  FigureComparison,
  FigureCounts,
  Outcome,
  RowComparison,
  SideName,
  TableComparison,
} from '../comparison.ts';
import { compareFigure } from './compare-figure.ts';
import { mergeInOrder } from './merge-in-order.ts';

export interface FiledFigures {
  readonly form: EditionId;
  readonly figures: Readonly<Record<string, Figure>>;
}

/** `hasShares`: as for `compareFigure`. */
export function compareTables(
  left: FiledFigures,
  right: FiledFigures,
  hasShares: boolean,
): readonly TableComparison[] {
  const rows = mergeInOrder(rowsOf(left.form), rowsOf(right.form)).flatMap(([was, is]) =>
    compareRow(was, is, (was_, is_) => compareOne(was_, is_, { left, right, hasShares })),
  );
  return sections
    .filter(({ hasTable }) => hasTable)
    .map(({ id }) => ({ id, rows: rows.filter((row) => row.id.startsWith(`${id}.`)) }));
}

export function countOutcomes(tables: readonly TableComparison[]): FigureCounts {
  const figures = tables.flatMap(({ rows }) => rows.flatMap((row) => row.figures));
  const ofKind = (kind: Outcome['kind']) => figures.filter(({ outcome }) => outcome.kind === kind);
  return {
    different: ofKind('different').length,
    equal: ofKind('equal').length,
    zero: ofKind('equal').filter(({ left }) => isZero(left)).length,
    incomparable: ofKind('incomparable').length,
    only: ofKind('only').length,
  };
}

/** Filed as zero in both: a blank is none. */
export function isAllZero({ figures }: RowComparison): boolean {
  return figures.every(({ left, right }) => isZero(left) && isZero(right));
}

function isZero(figure: Figure | undefined): boolean {
  return figure === 0 || (typeof figure === 'string' && /^[0.]+(元|万元)?$/.test(figure));
}

type Row = readonly FigureDefinition[];

const known = new Map<EditionId, ReadonlyMap<string, Row>>();

/** By the part of the figure ids that its figures share. */
function rowsOf(edition: EditionId): ReadonlyMap<string, Row> {
  const rows =
    known.get(edition) ??
    Map.groupBy(figureDefinitions(edition), ({ id }) => id.slice(0, id.lastIndexOf('.')));
  known.set(edition, rows);
  return rows;
}

type CompareOne = (
  was: FigureDefinition | undefined,
  is: FigureDefinition | undefined,
) => FigureComparison;

/** Two rows where the editions have one of that name without any figure that means the same. */
function compareRow(
  was: Row | undefined,
  is: Row | undefined,
  compare: CompareOne,
): RowComparison[] {
  const [before, after] = [byId(was), byId(is)];
  const isShared = [...before.keys()].some((id) => after.has(id));
  if (was !== undefined && is !== undefined && !isShared) {
    return [...compareRow(was, undefined, compare), ...compareRow(undefined, is, compare)];
  }
  const [first] = is ?? was ?? [];
  if (first === undefined) return [];
  return [
    {
      id: first.id.slice(0, first.id.lastIndexOf('.')),
      labels: labelsOf(first),
      only: was === undefined ? 'right' : is === undefined ? 'left' : undefined,
      figures: mergeInOrder(before, after).map(([old, now]) => compare(old, now)),
    },
  ];
}

function byId(row: Row = []): ReadonlyMap<string, FigureDefinition> {
  return new Map(row.map((definition) => [definition.id, definition]));
}

/** The row of table four is a procedure: there the columns have the labels. */
function labelsOf({ rowLabels, columnLabels }: FigureDefinition): readonly string[] {
  return rowLabels.length > 0 ? rowLabels : columnLabels.slice(0, -1);
}

interface Compared {
  readonly left: FiledFigures;
  readonly right: FiledFigures;
  readonly hasShares: boolean;
}

function compareOne(
  was: FigureDefinition | undefined,
  is: FigureDefinition | undefined,
  { left, right, hasShares }: Compared,
): FigureComparison {
  const definition = is ?? was;
  if (definition === undefined) throw new Error('a figure of neither form');
  const { id, measure } = definition;
  const [old, now] = [was && filed(left, id), is && filed(right, id)];
  return {
    id,
    label: labelOf(was, is),
    left: old,
    right: now,
    outcome:
      old === undefined || now === undefined
        ? onlyIn(old === undefined ? 'right' : 'left')
        : compareFigure(old, now, measure, hasShares),
  };
}

/** Both, where the editions have another word for the same. */
function labelOf(was: FigureDefinition | undefined, is: FigureDefinition | undefined): string {
  const [old, now] = [was, is].map((definition) => definition?.columnLabels.at(-1));
  if (old === undefined || now === undefined || old === now) return now ?? old ?? '';
  return `${now}（另一版作“${old}”）`;
}

/** A figure of the form that the published data lack is a fault of theirs; it is shown as what it is, not reported. */
function filed({ figures }: FiledFigures, id: string): Figure {
  return figures[id] ?? null;
}

function onlyIn(side: SideName): Outcome {
  return { kind: 'only', side };
}
