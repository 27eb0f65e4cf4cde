/** Tells of cells of which something was left out or read otherwise than it is shown. */
import { utils } from '@e965/xlsx';
import type { ReaderNote, SourcePlace } from '../../document/source-document.ts';
import type { SheetCell, SheetCells } from './sheet-cells.ts';

export function sheetNotes({ cells, covered }: SheetCells, sheet: string): ReaderNote[] {
  return [
    ...cells.flatMap((cell) =>
      cell.note === undefined ? [] : [{ message: cell.note, place: placeOf(cell, sheet) }],
    ),
    ...covered.map((cell) => ({
      message: `“${cell.text.slice(0, 30)}”被合并的单元格盖住了，看不见，没有导入。`,
      place: placeOf(cell, sheet),
    })),
  ];
}

function placeOf({ row, column }: SheetCell, sheet: string): SourcePlace {
  return { sheet, row: row + 1, cell: utils.encode_cell({ r: row, c: column }) };
}
