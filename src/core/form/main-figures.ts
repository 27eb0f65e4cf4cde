/**
 * The figures by which reports are searched and put in order: the totals of the requests table, the results of
 * disputes, and what the disclosure table counts. Of both editions; an id that only one has is of that one alone.
 */
import { disclosure2021 } from './disclosures.ts';
import { procedures, resultColumns } from './disputes.ts';
import type { FigureId } from './figures.ts';
import { tableKeys } from './front-matter.ts';
import { requestRows, type PlacedRow } from './request-rows.ts';

export interface MainFigure {
  readonly id: FigureId;
  /** Short, and clear by itself: 新收, 不予公开：国家秘密, 行政复议：结果纠正. */
  readonly label: string;
}

export interface FigureGroup {
  readonly label: string;
  readonly figures: readonly MainFigure[];
}

/** Those most asked for first. */
export const mainFigureGroups: readonly FigureGroup[] = [
  { label: tableKeys.requests, figures: requestFigures() },
  { label: tableKeys.disputes, figures: disputeFigures() },
  { label: tableKeys.disclosure, figures: disclosureFigures() },
];

export const mainFigures: readonly MainFigure[] = mainFigureGroups.flatMap(
  ({ figures }) => figures,
);

/** What came and what went; then what became of it. */
function requestFigures(): MainFigure[] {
  const rows = [...requestRows('2021'), ...requestRows('2019')];
  const flows = ['received', 'broughtForward', 'resolved', 'carriedForward'];
  const ids = new Set([...flows, ...rows.map(({ row }) => row.id)]);
  return [...ids].map((id) => ({
    id: `requests.${id}.total`,
    label: rows.filter(({ row }) => row.id === id).map(requestLabel)[0] ?? id,
  }));
}

/** The outcomes stand in a group of their own, which needs no naming; the reasons in it do. */
function requestLabel({ row, groups }: PlacedRow): string {
  return [...groups.slice(1), row].map(({ short }) => short).join('：');
}

function disputeFigures(): MainFigure[] {
  return procedures.flatMap((procedure) =>
    resultColumns.map((result) => ({
      id: `disputes.${procedure.id}.${result.id}`,
      label: `${procedure.label}：${result.label}`,
    })),
  );
}

function disclosureFigures(): MainFigure[] {
  return disclosure2021.flatMap(({ rows, columns }) =>
    rows.flatMap((row) =>
      columns.map((column) => ({
        id: `proactiveDisclosure.${row.id}.${column.id}`,
        label: `${row.key}：${column.key}`,
      })),
    ),
  );
}
