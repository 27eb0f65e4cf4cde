/** Tells of hidden rows and columns that hold something: they are read like the others. */
import { utils, type WorkSheet } from '@e965/xlsx';
import type { ReaderNote } from '../../document/source-document.ts';
import type { SheetCell } from './sheet-cells.ts';

export function hiddenLinesNotes(
  sheet: WorkSheet,
  cells: readonly SheetCell[],
  name: string,
): ReaderNote[] {
  const filled = cells.filter(({ text }) => text !== '');
  const rows = new Set(filled.map(({ row }) => row));
  const columns = new Set(filled.map(({ column }) => column));
  const hiddenRows = [...rows].filter((row) => sheet['!rows']?.[row]?.hidden === true);
  const hiddenColumns = [...columns].filter((column) => sheet['!cols']?.[column]?.hidden === true);
  return [
    ...notes(hiddenRows, (row) => String(row + 1), '行', name),
    ...notes(hiddenColumns, (column) => utils.encode_col(column), '列', name),
  ];
}

const mostNamed = 10;

function notes(
  lines: readonly number[],
  nameOf: (line: number) => string,
  kind: '行' | '列',
  sheet: string,
): ReaderNote[] {
  const [first] = lines;
  if (first === undefined) return [];
  const names = [...lines]
    .sort((a, b) => a - b)
    .slice(0, mostNamed)
    .map(nameOf)
    .join('、');
  const which = `第${names}${kind}${lines.length > mostNamed ? `等${lines.length}${kind}` : ''}`;
  return [
    {
      message: `工作表“${sheet}”的${which}是隐藏的，里面的内容照样读取了。请核对是否应当导入。`,
      place: { sheet, ...(kind === '行' && { row: first + 1 }) },
    },
  ];
}
