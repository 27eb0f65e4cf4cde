/** Reports as workbooks: all on one sheet, a sheet for each table, numbers as numbers or as text. */
import { utils, write, type CellObject, type WorkSheet } from '@e965/xlsx';
import type { Layout } from '../layout.ts';
import { placesOf, type Grid, type GridCell, type Part, type Printed } from '../printed.ts';

export const xlsxLayouts: readonly Layout[] = [
  xlsx('xlsx-one-sheet', (printed) =>
    book({ 年报: [...titleOf(printed), ...printed.parts] }, asText),
  ),
  xlsx('xlsx-numbers', (printed) =>
    book({ Sheet1: [...titleOf(printed), ...printed.parts] }, asNumber),
  ),
  xlsx('xlsx-empty-sheets', (printed) =>
    book({ Sheet1: [...titleOf(printed), ...printed.parts], Sheet2: [], Sheet3: [] }, asNumber),
  ),
  {
    ...xlsx('xlsx-sheet-a-table', (printed) => book(sheetATable(printed), asNumber)),
    hasNarrative: false,
  },
];

type Write = (cell: GridCell) => CellObject;

function xlsx(name: string, print: Layout['print']): Layout {
  return { name, family: 'Excel', extension: 'xlsx', showsBlanks: true, hasNarrative: true, print };
}

function titleOf({ title }: Printed): Part[] {
  return title.map((text) => ({ kind: 'section', text }));
}

/** The sheet of the narrative first, then each table under the heading of its section. */
function sheetATable(printed: Printed): Record<string, readonly Part[]> {
  const words = printed.parts.filter(({ kind }) => kind !== 'table');
  const sheets: Record<string, readonly Part[]> = { 正文: [...titleOf(printed), ...words] };
  for (const part of printed.parts) {
    if (part.kind === 'table') sheets[sheetNames[part.grid.name]] = [part];
  }
  return sheets;
}

const sheetNames = {
  disclosure: '主动公开',
  requests: '依申请公开',
  disputes: '复议诉讼',
} as const;

function book(sheets: Readonly<Record<string, readonly Part[]>>, write1: Write): Uint8Array {
  const workbook = utils.book_new();
  for (const [name, parts] of Object.entries(sheets)) {
    utils.book_append_sheet(workbook, sheet(parts, write1), name);
  }
  return new Uint8Array(write(workbook, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

function sheet(parts: readonly Part[], writeCell: Write): WorkSheet {
  const cells: Record<string, CellObject> = {};
  const merges: { s: { r: number; c: number }; e: { r: number; c: number } }[] = [];
  let row = 0;
  for (const part of parts) {
    if (part.kind === 'table') {
      drawTable(part.grid, row, cells, merges, writeCell);
      row += part.grid.rows.length;
    } else {
      const text = part.kind === 'paragraph' ? part.bold + part.text : part.text;
      cells[utils.encode_cell({ r: row, c: 0 })] = { t: 's', v: text };
      merges.push({ s: { r: row, c: 0 }, e: { r: row, c: 9 } });
      row += 1;
    }
  }
  const range = utils.encode_range({ s: { r: 0, c: 0 }, e: { r: Math.max(0, row - 1), c: 19 } });
  return { ...cells, '!ref': range, '!merges': merges };
}

function drawTable(
  grid: Grid,
  top: number,
  cells: Record<string, CellObject>,
  merges: { s: { r: number; c: number }; e: { r: number; c: number } }[],
  writeCell: Write,
): void {
  placesOf(grid).forEach((line, index) =>
    line.forEach((place, column) => {
      if (place?.isFirst !== true) return;
      const { cell } = place;
      const start = { r: top + index, c: column };
      if (cell.text !== '') cells[utils.encode_cell(start)] = writeCell(cell);
      if (cell.width > 1 || cell.height > 1) {
        merges.push({ s: start, e: { r: start.r + cell.height - 1, c: column + cell.width - 1 } });
      }
    }),
  );
}

function asText({ text }: GridCell): CellObject {
  return { t: 's', v: text };
}

function asNumber({ text, role }: GridCell): CellObject {
  if (role !== 'value' || !/^(0|-?[1-9]\d*)(\.\d+)?$/.test(text)) return { t: 's', v: text };
  const decimals = text.split('.')[1]?.length ?? 0;
  const format = decimals > 0 ? `0.${'0'.repeat(decimals)}` : '#,##0';
  return { t: 'n', v: Number(text), z: format };
}
