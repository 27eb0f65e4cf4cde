/** Paragraphs and tables of Word. */
import { placesOf, type Grid, type GridCell } from '../printed.ts';
import { xmlText } from './docx-file.ts';

export function run(text: string, properties = ''): string {
  return text === ''
    ? ''
    : `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${xmlText(text)}</w:t></w:r>`;
}

export function wordParagraph(runs: string, properties = ''): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

export interface TableLooks {
  /** What a cell holds: one or more paragraphs. */
  readonly inner: (cell: GridCell) => string;
  /** How the first cell of a merge over rows says so; `none` leaves the cells apart. */
  readonly merge: 'restart' | 'no restart' | 'none';
  readonly borders?: boolean;
  /** Of the columns, in twentieths of a point. */
  readonly widths?: readonly number[] | undefined;
}

export const plainLooks: TableLooks = {
  inner: ({ text }) => wordParagraph(run(text)),
  merge: 'restart',
};

export function wordTable(grid: Grid, looks: TableLooks = plainLooks): string {
  const { borders = false, widths = new Array<number>(grid.columns).fill(900) } = looks;
  const columns = widths.map((width) => `<w:gridCol w:w="${String(width)}"/>`).join('');
  const rows = placesOf(grid).map((row) => {
    const cells = row.map((place, column) => {
      if (place === undefined || row[column - 1]?.cell === place.cell) return '';
      const width = widths.slice(column, column + place.cell.width).reduce((a, b) => a + b, 0);
      return wordCell(place.cell, place.isFirst, width, looks);
    });
    return `<w:tr>${cells.join('')}</w:tr>`;
  });
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/>${borders ? lines : ''}</w:tblPr><w:tblGrid>${columns}</w:tblGrid>${rows.join('')}</w:tbl>`;
}

function wordCell(
  cell: GridCell,
  isFirst: boolean,
  width: number,
  { inner, merge }: TableLooks,
): string {
  const span = cell.width > 1 ? `<w:gridSpan w:val="${String(cell.width)}"/>` : '';
  const isMerged = cell.height > 1 && merge !== 'none';
  const begins = isFirst && merge === 'restart' ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>';
  const content = isFirst ? inner(cell) : wordParagraph('');
  return `<w:tc><w:tcPr><w:tcW w:w="${String(width)}" w:type="dxa"/>${span}${isMerged ? begins : ''}</w:tcPr>${content}</w:tc>`;
}

const lines = `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join('')}</w:tblBorders>`;
