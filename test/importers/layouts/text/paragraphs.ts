/** The parts of a document of text: paragraphs as lines, tables by a layout's own printer. */
import type { Grid, Printed } from '../printed.ts';

export interface Lines {
  /** Between paragraphs; tables stand apart by a blank line. */
  readonly gap: string;
  readonly table: (grid: Grid) => string;
  readonly paragraph?: (text: string) => string;
}

export function printText({ title, parts }: Printed, { gap, table, paragraph }: Lines): string {
  const wrap = paragraph ?? ((text: string) => text);
  return [
    title.join(gap),
    ...parts.map((part) => {
      if (part.kind === 'table') return `\n${table(part.grid)}\n`;
      if (part.kind === 'paragraph') return wrap(part.bold + part.text);
      return part.text;
    }),
  ].join(gap);
}
