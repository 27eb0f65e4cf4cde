/** The rows of the requests table that carry figures, flattened, each with the groups around it. */
import { editions, type EditionId } from './editions.ts';
import type { RequestGroup, RequestNode, RequestRow } from './request-node.ts';

export interface PlacedRow {
  readonly row: RequestRow;
  /** From the outside in. */
  readonly groups: readonly RequestGroup[];
}

const rows: Readonly<Record<EditionId, readonly PlacedRow[]>> = {
  '2019': flatten(editions['2019'].requests, []),
  '2021': flatten(editions['2021'].requests, []),
};

/** 25 rows for 2021, 23 for 2019, in the order of the form. */
export function requestRows(edition: EditionId): readonly PlacedRow[] {
  return rows[edition];
}

/** The name of a row in messages: without 三、本年度办理结果, under which most of them stand. */
export function rowName({ row, groups }: PlacedRow): string {
  return [...groups.slice(1).map(({ label }) => label), row.label].join(' ');
}

/** The rows that add up to （七）总计: every row of 三、本年度办理结果 but that total itself. */
export function outcomeRows(edition: EditionId): readonly RequestRow[] {
  return rows[edition]
    .filter(({ row, groups }) => groups.length > 0 && row.id !== 'resolved')
    .map(({ row }) => row);
}

/** The parts of 三、本年度办理结果, （一） to （六）: rows and groups, without their total. */
export function outcomeNodes(edition: EditionId): readonly RequestNode[] {
  return editions[edition].requests
    .flatMap((node) => (node.kind === 'group' ? node.rows : []))
    .filter(({ id }) => id !== 'resolved');
}

/** The row itself; an unknown id is a bug. */
export function requestRow(edition: EditionId, id: string): RequestRow {
  const found = rows[edition].find(({ row }) => row.id === id);
  if (found === undefined) throw new Error(`edition ${edition} has no row ${id}`);
  return found.row;
}

function flatten(nodes: readonly RequestNode[], groups: readonly RequestGroup[]): PlacedRow[] {
  return nodes.flatMap((node) =>
    node.kind === 'row' ? [{ row: node, groups }] : flatten(node.rows, [...groups, node]),
  );
}
