/**
 * Tables that readers found in one piece: several standard tables in one, or an agency's own table right before or behind
 * a standard one. Cut where the next one begins.
 */
import type { Block, Row, Table } from '../../document/source-document.ts';
import { readLabel, type LabelKind } from '../../labels/read-label.ts';
import { isValue } from '../../labels/read-value.ts';
import { filledCells } from './table-row.ts';

export function cutTables(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] =>
    block.kind === 'table' && block.isOwn !== true ? cutTable(block) : [block],
  );
}

/** The table itself where it is one, else its parts in order; no row is lost. */
function cutTable(table: Table): readonly Table[] {
  const parts: { kind: Kind | undefined; rows: Row[] }[] = [];
  for (const row of table.rows) {
    const kind = kindOf(row);
    const part = parts.at(-1);
    const isNext =
      part === undefined || (kind === undefined ? beginsOwn(row, part) : kind !== part.kind);
    if (isNext) parts.push({ kind, rows: [row] });
    else part.rows.push(row);
  }
  const joined = joinRemarks(parts);
  return joined.length < 2
    ? [table]
    : joined.map(({ rows }) => ({ ...table, rows, place: rows[0]?.place ?? table.place }));
}

type Kind = 'disclosure' | 'requests' | 'disputes';

interface RowsOfKind {
  readonly kind: Kind | undefined;
  readonly rows: readonly Row[];
}

const kinds: Readonly<Partial<Record<LabelKind, Kind>>> = {
  'disclosure-block': 'disclosure',
  'disclosure-row': 'disclosure',
  'disclosure-column': 'disclosure',
  'request-row': 'requests',
  'request-group': 'requests',
  applicant: 'requests',
  procedure: 'disputes',
  result: 'disputes',
};

/** The standard table to which the labels of the row belong; 其他 and 总计 alone tell nothing. */
function kindOf({ cells }: Row): Kind | undefined {
  const found = cells.map(
    ({ text }) => new Set(readLabel(text).flatMap(({ kind }) => kinds[kind] ?? [])),
  );
  const sure = found.find((kindsOfCell) => kindsOfCell.size === 1);
  return sure === undefined ? undefined : [...sure][0];
}

/** A header of other words behind a row with figures: two texts or more, no figure. */
function beginsOwn({ cells }: Row, { rows }: RowsOfKind): boolean {
  const filled = filledCells(cells);
  const isHeader = filled.length >= 2 && filled.every(({ text }) => !isValue(text));
  return isHeader && (rows.at(-1)?.cells.some(({ text }) => isValue(text)) ?? false);
}

/** Rows without any figure before the first standard table are its title or a remark, no table. */
function joinRemarks(parts: readonly RowsOfKind[]): readonly RowsOfKind[] {
  const [first, second, ...others] = parts;
  if (first === undefined || second === undefined || first.kind !== undefined) return parts;
  const hasFigures = first.rows.some(({ cells }) => cells.some(({ text }) => isValue(text)));
  return hasFigures
    ? parts
    : [{ kind: second.kind, rows: [...first.rows, ...second.rows] }, ...others];
}
