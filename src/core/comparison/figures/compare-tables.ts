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
  const [before, after] = [rowsOf(left.form), rowsOf(right.form)];
  const rows = mergeInOrder(before, after).map(([was, is]) =>
    compareRow(rowId(was ?? is), was, is, (old, now) =>
      compareOne(old, now, { left, right, hasShares }),
    ),
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

function rowsOf(edition: EditionId): ReadonlyMap<string, Row> {
  const rows =
    known.get(edition) ??
    Map.groupBy(figureDefinitions(edition), (definition) => rowId([definition]));
  known.set(edition, rows);
  return rows;
}

/** The part of the figure ids that all of its figures share. */
function rowId([first]: Row = []): string {
  return first?.id.replace(/\.[^.]+$/, '') ?? '';
}

type CompareOne = (
  was: FigureDefinition | undefined,
  is: FigureDefinition | undefined,
) => FigureComparison;

function compareRow(
  id: string,
  was: Row | undefined,
  is: Row | undefined,
  compare: CompareOne,
): RowComparison {
  return {
    id,
    labels: labelsOf(was?.[0], is?.[0]),
    only: was === undefined ? 'right' : is === undefined ? 'left' : undefined,
    figures: mergeInOrder(byId(was), byId(is)).map(([old, now]) => compare(old, now)),
  };
}

function byId(row: Row = []): ReadonlyMap<string, FigureDefinition> {
  return new Map(row.map((definition) => [definition.id, definition]));
}

function labelsOf(
  was: FigureDefinition | undefined,
  is: FigureDefinition | undefined,
): readonly string[] {
  const [old, now] = [was, is].map((definition) => definition && rowLabelsOf(definition));
  const around = (now ?? old ?? []).slice(0, -1);
  return [...around, eitherLabel(old?.at(-1), now?.at(-1))];
}

/** The row of table four is a procedure: there the columns have the labels. */
function rowLabelsOf({ rowLabels, columnLabels }: FigureDefinition): readonly string[] {
  return rowLabels.length > 0 ? rowLabels : columnLabels.slice(0, -1);
}

/** Both, where the editions have another word for the same. */
function eitherLabel(old: string | undefined, now: string | undefined): string {
  if (old === undefined || now === undefined || old === now) return now ?? old ?? '';
  return `${now}（另一版作“${old}”）`;
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
    label: eitherLabel(was?.columnLabels.at(-1), is?.columnLabels.at(-1)),
    left: old,
    right: now,
    outcome:
      old === undefined || now === undefined
        ? onlyIn(old === undefined ? 'right' : 'left')
        : compareFigure(old, now, measure, hasShares),
  };
}

/** A figure of the form that the published data lack is a fault of theirs; it is shown as what it is, not reported. */
function filed({ figures }: FiledFigures, id: string): Figure {
  return figures[id] ?? null;
}

function onlyIn(side: SideName): Outcome {
  return { kind: 'only', side };
}
