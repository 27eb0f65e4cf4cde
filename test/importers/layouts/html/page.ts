/** Documents of HTML: paragraphs and headings by a layout's own marks, tables by its own printer. */
import type { Grid, GridCell, Part, Printed } from '../printed.ts';

export interface Marks {
  readonly section: (text: string) => string;
  readonly paragraph: (bold: string, text: string) => string;
  readonly table: (grid: Grid) => string;
}

export const plainMarks: Omit<Marks, 'table'> = {
  section: (text) => `<h2>${escaped(text)}</h2>`,
  paragraph: (bold, text) =>
    `<p>${bold === '' ? '' : `<strong>${escaped(bold)}</strong>`}${escaped(text)}</p>`,
};

export function bodyOf({ parts }: Printed, marks: Marks): string {
  return parts.map((part) => printPart(part, marks)).join('\n');
}

function printPart(part: Part, { section, paragraph, table }: Marks): string {
  if (part.kind === 'table') return table(part.grid);
  if (part.kind === 'section') return section(part.text);
  return part.kind === 'subheading' ? paragraph(part.text, '') : paragraph(part.bold, part.text);
}

export function page(title: string, body: string, head = ''): string {
  return `<!DOCTYPE html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">\n<title>${escaped(title)}</title>\n${head}</head>\n<body>\n${body}\n</body>\n</html>\n`;
}

/** A table of merged cells; `inner` writes what a cell holds. */
export function spannedTable(
  grid: Grid,
  inner: (cell: GridCell) => string = ({ text }) => escaped(text),
  attributes = '',
): string {
  const rows = grid.rows.map(
    ({ cells }) => `<tr>${cells.map((cell) => tableCell(cell, inner, attributes)).join('')}</tr>`,
  );
  return `<table>\n${rows.join('\n')}\n</table>`;
}

export function tableCell(
  cell: GridCell,
  inner: (cell: GridCell) => string,
  attributes = '',
): string {
  const spans = `${cell.width > 1 ? ` colspan="${String(cell.width)}"` : ''}${cell.height > 1 ? ` rowspan="${String(cell.height)}"` : ''}`;
  return `<td${spans}${attributes}>${inner(cell)}</td>`;
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
