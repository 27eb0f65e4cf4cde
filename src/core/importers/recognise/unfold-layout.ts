/** Tables that only lay out a page: where rows hold headings of sections, prose and headings come out of them. */
import type { Block, Cell, Paragraph, Row, Table } from '../document/source-document.ts';
import { isValue } from '../labels/read-value.ts';
import { readLabel } from '../labels/read-label.ts';
import { readSectionHeading } from '../labels/section-heading.ts';

export function unfoldLayout(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) =>
    block.kind === 'table' && block.isOwn !== true && block.rows.some(holdsHeading)
      ? unfolded(block)
      : [block],
  );
}

function holdsHeading(row: Row): boolean {
  const cell = onlyCell(row);
  return (
    cell !== undefined && linesOf(cell).some((line) => readSectionHeading(line)?.isLikely === false)
  );
}

/** The one cell of a row that has text. */
function onlyCell({ cells }: Row): Cell | undefined {
  const filled = cells.filter(({ text }) => text.trim() !== '');
  return filled.length === 1 ? filled[0] : undefined;
}

/** A heading may be broken over the lines of its cell. */
function linesOf({ text }: Cell): readonly string[] {
  return readSectionHeading(text) === undefined
    ? text.split('\n').filter((line) => line.trim() !== '')
    : [text];
}

function unfolded(table: Table): Block[] {
  const blocks: Block[] = [];
  for (const row of table.rows) {
    const cell = onlyCell(row);
    const last = blocks.at(-1);
    if (cell !== undefined && isProse(cell.text)) {
      blocks.push(...linesOf(cell).map((line) => paragraph(line, cell)));
    } else if (last?.kind === 'table') {
      blocks[blocks.length - 1] = { ...last, rows: [...last.rows, row] };
    } else if (row.cells.some(({ text }) => text.trim() !== '')) {
      blocks.push({ ...table, rows: [row], place: { ...table.place, ...row.place } });
    }
  }
  return blocks;
}

/** Rows of the form that have one cell stay where they are. */
function isProse(text: string): boolean {
  return readSectionHeading(text) !== undefined || (readLabel(text).length === 0 && !isValue(text));
}

function paragraph(text: string, { place }: Cell): Paragraph {
  return { kind: 'paragraph', spans: [{ text: text.trim() }], place, isLine: false };
}
