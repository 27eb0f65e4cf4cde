/** Tables of their own behind a document, each on pages of its own; broad ones across the sheet. */
import { tableStyles } from '../package/finish-styles.ts';
import { acrossWidth, textWidth } from '../package/page.ts';
import { paragraphStyles } from '../package/styles.ts';
import type { Annex, AnnexTable } from '../../core/rollup/annex.ts';
import { paragraph } from '../xml/paragraph.ts';
import { columnWidths, plainTable } from '../xml/plain-table.ts';
import { run } from '../xml/run.ts';

/** More columns stand across the sheet. */
const mostColumns = 8;

export function isAcross({ tables }: Annex): boolean {
  return tables.some(({ header }) => header.length > mostColumns);
}

export function annexBody(annex: Annex): string {
  const width = isAcross(annex) ? acrossWidth : textWidth;
  return [
    paragraph(paragraphStyles.annexTitle, run(annex.title)),
    ...annex.paragraphs.map((text) => paragraph(paragraphStyles.annexText, run(text))),
    ...annex.tables.map((table) => annexTable(table, width)),
  ].join('');
}

/** What each row is stands in its first column; the others hold figures. */
function annexTable({ caption, header, rows, boldRows }: AnnexTable, width: number): string {
  const bold = new Set(boldRows);
  return (
    paragraph(paragraphStyles.caption, run(caption)) +
    plainTable({
      style: tableStyles.annex,
      widths: columnWidths([header, ...rows], width),
      rows: [
        header.map((text) => run(text)),
        ...rows.map((row, at) => row.map((text) => run(text, { isBold: bold.has(at) }))),
      ],
      align: (row, column) => (row === 0 ? 'center' : column === 0 ? 'left' : 'right'),
    })
  );
}
