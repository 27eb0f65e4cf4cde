/** Rows of fields → paragraphs and tables. That cells were merged is lost; in which column one stands is not. */
import type { Block, Row } from '../../../document/source-document.ts';
import { readLabel } from '../../../labels/read-label.ts';
import { isValue } from '../../../labels/read-value.ts';

export interface CsvRecord {
  readonly line: number;
  /** Trimmed. */
  readonly fields: readonly string[];
}

export function csvBlocks(records: readonly CsvRecord[]): readonly Block[] {
  const blocks: Block[] = [];
  let rows: CsvRecord[] = [];
  const endTable = (): void => {
    const [first] = rows;
    if (first === undefined) return;
    blocks.push({
      kind: 'table',
      columns: 'fields',
      place: { line: first.line },
      rows: tableRows(rows),
    });
    rows = [];
  };
  for (const record of records) {
    const filled = record.fields.filter((field) => field !== '');
    const [only = ''] = filled;
    if (filled.length > 1 || isValue(only) || readLabel(only).length > 0) {
      rows.push(record);
      continue;
    }
    endTable();
    for (const text of only.split(/\r\n?|\n/)) {
      if (text.trim() === '') continue;
      const place = { line: record.line };
      blocks.push({ kind: 'paragraph', spans: [{ text: text.trim() }], place, isLine: false });
    }
  }
  endTable();
  return blocks;
}

/** In a sheet that holds the whole report every row is as wide as the widest table. */
function tableRows(records: readonly CsvRecord[]): readonly Row[] {
  const end = records.reduce(
    (most, { fields }) => Math.max(most, fields.findLastIndex((field) => field !== '') + 1),
    0,
  );
  return records.map(({ line, fields }) => ({
    place: { line },
    cells: fields.slice(0, end).map((text, column) => ({
      text: text.replace(/\r\n?/g, '\n'),
      column,
      width: 1,
      height: 1,
      place: { line, cell: String(column + 1) },
    })),
  }));
}
