/**
 * Every figure of an edition, derived from the tables: its id (format.md section 2), where it stands in the
 * front matter, how it is measured, and its name in the form's own words.
 */
import { applicantColumns } from './applicants.ts';
import type { DisclosureBlock } from './disclosures.ts';
import { litigationLabel, procedures, resultColumns } from './disputes.ts';
import { editions, type EditionId } from './editions.ts';
import { tableKeys } from './front-matter.ts';
import type { Measure } from './heading.ts';
import { requestRows, rowName } from './request-rows.ts';

/** First part of a figure id; also the id of the section in which the table stands. */
const tableIds = {
  disclosure: 'proactiveDisclosure',
  requests: 'requests',
  disputes: 'disputes',
} as const;

/** E.g. `requests.withheld.stateSecret.total`. */
export type FigureId = string;

export interface FigureDefinition {
  readonly id: FigureId;
  readonly measure: Measure;
  /** The keys that lead to the figure, or to the list that holds it, in the front matter. */
  readonly keys: readonly string[];
  /** Its position in that list, where it stands in one. */
  readonly index?: number;
  /** Official labels from the outside in. */
  readonly rowLabels: readonly string[];
  readonly columnLabels: readonly string[];
  /** For messages: the row of the table, or the procedure of the disputes table. */
  readonly rowName: string;
  /** For messages: that, then the column. */
  readonly name: string;
}

const definitions: Readonly<Record<EditionId, readonly FigureDefinition[]>> = {
  '2019': define('2019'),
  '2021': define('2021'),
};

const byId: Readonly<Record<EditionId, ReadonlyMap<FigureId, FigureDefinition>>> = {
  '2019': index('2019'),
  '2021': index('2021'),
};

/** All figures of an edition in the order of the form: 200 for 2021, 198 for 2019. */
export function figureDefinitions(edition: EditionId): readonly FigureDefinition[] {
  return definitions[edition];
}

/** Undefined for an id that the edition doesn't have. */
export function findFigureDefinition(
  edition: EditionId,
  id: FigureId,
): FigureDefinition | undefined {
  return byId[edition].get(id);
}

/** The steps that lead to a figure in the front matter. */
export function figurePath({ keys, index }: FigureDefinition): readonly (string | number)[] {
  return index === undefined ? keys : [...keys, index];
}

function index(edition: EditionId): ReadonlyMap<FigureId, FigureDefinition> {
  return new Map(definitions[edition].map((definition) => [definition.id, definition]));
}

function define(edition: EditionId): readonly FigureDefinition[] {
  return [
    ...editions[edition].disclosure.flatMap(disclosureFigures),
    ...requestFigures(edition),
    ...disputeFigures(),
  ];
}

function disclosureFigures(block: DisclosureBlock): FigureDefinition[] {
  const isSingle = block.columns.length === 1;
  return block.rows.flatMap((row) =>
    block.columns.map((column) => ({
      id: `${tableIds.disclosure}.${row.id}.${column.id}`,
      measure: column.measure,
      keys: [tableKeys.disclosure, row.key, ...(isSingle ? [] : [column.key])],
      rowLabels: [block.label, row.label],
      columnLabels: [column.label],
      ...named(row.label, column.label),
    })),
  );
}

function requestFigures(edition: EditionId): FigureDefinition[] {
  return requestRows(edition).flatMap((placed) => {
    const { row, groups } = placed;
    return applicantColumns.map((applicant, position) => ({
      id: `${tableIds.requests}.${row.id}.${applicant.id}`,
      measure: 'count',
      keys: [tableKeys.requests, ...groups.flatMap((group) => group.key ?? []), row.key],
      index: position,
      rowLabels: [...groups.map((group) => group.label), row.label],
      columnLabels: [applicant.label],
      ...named(rowName(placed), applicant.label),
    }));
  });
}

function disputeFigures(): FigureDefinition[] {
  return procedures.flatMap((procedure) =>
    resultColumns.map((result, position) => {
      const columnLabels = [...(procedure.isLitigation ? [litigationLabel] : []), procedure.label];
      return {
        id: `${tableIds.disputes}.${procedure.id}.${result.id}`,
        measure: 'count',
        keys: [tableKeys.disputes, procedure.key],
        index: position,
        rowLabels: [],
        columnLabels: [...columnLabels, result.label],
        ...named(columnLabels.join(' '), result.label),
      };
    }),
  );
}

function named(rowName: string, column: string): Pick<FigureDefinition, 'rowName' | 'name'> {
  return { rowName, name: `${rowName} · ${column}` };
}
