/** Tables taken apart into cells, one a line or one a paragraph. */
import type { Layout } from '../layout.ts';
import type { Grid } from '../printed.ts';
import { gridFields } from './grid-fields.ts';
import { printText } from './paragraphs.ts';

export const oneCellLayouts: readonly Layout[] = [
  layout('one-cell-a-line', '\n', (grid) => cellTexts(grid).join('\n')),
  layout('one-cell-a-paragraph', '\n\n', (grid) => cellTexts(grid).join('\n\n')),
  // Converters write a merged cell as blank ones, each a lone bar: nothing tells which of them is a figure.
  layout('one-cell-a-line-bars', '\n', (grid) => barred(grid)),
  layout('one-cell-a-line-bars-no-merges', '\n', (grid) =>
    allTexts(grid)
      .map((text) => `${text} |`.trim())
      .join('\n'),
  ),
];

function layout(name: string, gap: string, table: (grid: Grid) => string): Layout {
  return {
    name,
    family: 'one cell a line',
    extension: 'txt',
    showsBlanks: false,
    hasNarrative: true,
    print: (printed) => printText(printed, { gap, table }),
  };
}

/** Blank cells leave no line. */
function cellTexts(grid: Grid): readonly string[] {
  return allTexts(grid).filter((text) => text !== '');
}

function allTexts(grid: Grid): readonly string[] {
  return grid.rows.flatMap(({ cells }) => cells.map(({ text }) => text));
}

function barred(grid: Grid): string {
  return gridFields(grid)
    .map((row) => row.map((text) => `${text} |`.trim()).join('\n'))
    .join('\n');
}
