/** A table that a body wrote into its text. */
import type { AlignType, Table, TableRow } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { localTableStyle } from '../package/finish-styles.ts';
import { textWidth } from '../package/page.ts';
import { paragraphStyles } from '../package/styles.ts';
import { paragraph } from '../xml/paragraph.ts';
import { inline } from './inline.ts';
import type { Story } from './story.ts';

export function localTable({ children, align }: Table, story: Story): string {
  const widths = columnWidths(children);
  const rows = children.map((row, at) => tableRow(row, at === 0, widths, align ?? [], story));
  const grid = widths.map((width) => `<w:gridCol w:w="${String(width)}"/>`).join('');
  // Two tables that follow each other would be one.
  return `<w:tbl>${properties}<w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>${gap}`;
}

const gap = paragraph(paragraphStyles.localCell, '');

const properties =
  `<w:tblPr><w:tblStyle w:val="${localTableStyle}"/><w:tblW w:w="${String(textWidth)}" w:type="dxa"/>` +
  '<w:tblLayout w:type="fixed"/>' +
  '<w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr>';

function tableRow(
  { children }: TableRow,
  isHead: boolean,
  widths: readonly number[],
  align: readonly AlignType[],
  story: Story,
): string {
  const header = isHead ? '<w:tblHeader/>' : '';
  // A row may have fewer cells than the first.
  const cells = widths.map((width, at) => {
    const alignment = align[at] ?? (isHead ? 'center' : 'left');
    const words = paragraph(
      paragraphStyles.localCell,
      inline(children[at]?.children ?? [], story),
      { alignment },
    );
    return `<w:tc><w:tcPr><w:tcW w:w="${String(width)}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>${words}</w:tc>`;
  });
  return `<w:tr><w:trPr><w:cantSplit/>${header}</w:trPr>${cells.join('')}</w:tr>`;
}

/** Wider where there are more words, within bounds. */
function columnWidths(rows: readonly TableRow[]): number[] {
  const count = Math.max(1, ...rows.map(({ children }) => children.length));
  const longest = Array<number>(count).fill(3);
  for (const { children } of rows) {
    for (const [at, cell] of children.entries()) {
      const length = Math.min(20, [...toString(cell)].length);
      longest[at] = Math.max(longest[at] ?? 0, length);
    }
  }
  const all = longest.reduce((sum, length) => sum + length, 0);
  const widths = longest.map((length) => Math.floor((textWidth * length) / all));
  return widths.map((width, at) =>
    at > 0 ? width : textWidth - widths.slice(1).reduce((sum, other) => sum + other, 0),
  );
}
