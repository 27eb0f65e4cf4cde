/** Tables as `pdftotext -raw` reads them: labels wrapped, then the figures of the row on one line. */
import type { Layout } from '../layout.ts';
import type { Grid, GridRow } from '../printed.ts';
import { printText } from './paragraphs.ts';

export const rawLayouts: readonly Layout[] = [
  layout('raw-order', { width: 18, isBroken: false }),
  layout('raw-order-broken', { width: 10, isBroken: true }),
];

interface Raw {
  /** Characters of a line of a label. */
  readonly width: number;
  /** Headings and groups are broken over lines too. */
  readonly isBroken: boolean;
}

function layout(name: string, raw: Raw): Layout {
  return {
    name,
    family: 'raw order',
    extension: 'txt',
    showsBlanks: false,
    hasNarrative: true,
    print: (printed) =>
      printText(printed, {
        gap: '\n',
        table: (grid) => rawTable(grid, raw),
        paragraph: (text) => chunks(text, 38).join('\n'),
      }),
  };
}

function rawTable(grid: Grid, raw: Raw): string {
  return grid.rows.map((row) => rawRow(row, raw)).join('\n');
}

function rawRow({ cells }: GridRow, { width, isBroken }: Raw): string {
  const labels = cells.filter(({ role }) => role !== 'value');
  const lines = labels.map(({ role, text }) => {
    const own = role === 'label' ? width : role === 'head' ? 6 : 4;
    return role === 'label' || isBroken ? chunks(text, own).join('\n') : text;
  });
  const values = cells
    .filter(({ role, text }) => role === 'value' && text !== '')
    .map(({ text }) => text)
    .join(' ');
  const isHead = labels.every(({ role }) => role === 'head');
  return isHead && !isBroken
    ? [lines.join(' '), values].filter((part) => part !== '').join(' ')
    : [lines.join('\n'), values].filter((part) => part !== '').join(' ');
}

/** Numbers are not broken, and no line ends with an opening bracket or begins with a closing mark. */
function chunks(text: string, width: number): readonly string[] {
  const pieces = [''];
  for (const word of text.match(/[（(]*(?:\d+|.)[）)，、。：”]*/gu) ?? []) {
    const last = pieces.at(-1) ?? '';
    if (last !== '' && [...last, ...word].length > width) pieces.push(word);
    else pieces[pieces.length - 1] = last + word;
  }
  return pieces.map((piece) => piece.trim());
}
