/** A table that a body wrote into its text. */
import type { Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { tableStyles } from '../package/finish-styles.ts';
import { textWidth } from '../package/page.ts';
import { columnWidths, plainTable } from '../xml/plain-table.ts';
import { inline } from './inline.ts';
import type { Story } from './story.ts';

/** Its lines have one height: a picture would cover what stands around it. */
export function localTable({ children, align }: Table, around: Story): string {
  const story = { ...around, room: 0 };
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
