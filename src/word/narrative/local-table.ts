/** A table that a body wrote into its text. */
import type { Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { tableStyles } from '../package/finish-styles.ts';
import { textWidth } from '../package/page.ts';
import { columnWidths, plainTable } from '../xml/plain-table.ts';
import { inline } from './inline.ts';
import type { Story } from './story.ts';

export function localTable({ children, align }: Table, story: Story): string {
  return plainTable({
    style: tableStyles.text,
    widths: columnWidths(
      children.map((row) => row.children.map((cell) => toString(cell))),
      textWidth,
    ),
    rows: children.map((row) => row.children.map((cell) => inline(cell.children, story))),
    align: (row, column) => align?.[column] ?? (row === 0 ? 'center' : 'left'),
  });
}
