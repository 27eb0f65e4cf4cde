/** A table of rows and columns without merged cells; its first row stands again on each page. */
import { paragraphStyles } from '../package/styles.ts';
import { paragraph } from './paragraph.ts';

export interface PlainTable {
  /** Id of its style. */
  readonly style: string;
  /** In twips. */
  readonly widths: readonly number[];
  /** XML of the words of each cell, where a row may have fewer than there are columns. */
  readonly rows: readonly (readonly string[])[];
  readonly align: (row: number, column: number) => 'left' | 'center' | 'right';
}

/** With the paragraph that parts it from another table. */
export function plainTable({ style, widths, rows, align }: PlainTable): string {
  const width = widths.reduce((sum, each) => sum + each, 0);
  const grid = widths.map((each) => `<w:gridCol w:w="${String(each)}"/>`).join('');
  const written = rows.map((cells, row) => {
    const written = widths.map((each, column) =>
      cell(cells[column] ?? '', each, align(row, column)),
    );
    const header = row === 0 ? '<w:tblHeader/>' : '';
    return `<w:tr><w:trPr><w:cantSplit/>${header}</w:trPr>${written.join('')}</w:tr>`;
  });
  return (
    `<w:tbl><w:tblPr><w:tblStyle w:val="${style}"/><w:tblW w:w="${String(width)}" w:type="dxa"/>` +
    `<w:tblLayout w:type="fixed"/>${look}</w:tblPr>` +
    `<w:tblGrid>${grid}</w:tblGrid>${written.join('')}</w:tbl>${gap}`
  );
}

const look =
  '<w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>';

const gap = paragraph(paragraphStyles.localCell, '');

function cell(words: string, width: number, alignment: 'left' | 'center' | 'right'): string {
  return (
    `<w:tc><w:tcPr><w:tcW w:w="${String(width)}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>` +
    `${paragraph(paragraphStyles.localCell, words, { alignment })}</w:tc>`
  );
}

/** Of a table as wide as `all`: wider where there are more words, within bounds. */
export function columnWidths(texts: readonly (readonly string[])[], all: number): number[] {
  const count = Math.max(1, ...texts.map((row) => row.length));
  const longest = Array<number>(count).fill(3);
  for (const row of texts) {
    for (const [at, text] of row.entries()) {
      longest[at] = Math.max(longest[at] ?? 0, Math.min(20, [...text].length));
    }
  }
  const sum = longest.reduce((total, length) => total + length, 0);
  const widths = longest.map((length) => Math.floor((all * length) / sum));
  return widths.map((width, at) =>
    at > 0 ? width : all - widths.slice(1).reduce((total, other) => total + other, 0),
  );
}
