/** Tables as fields between tabs: what is left of a sheet that was copied out of Word, or of a true grid. */
import type { Random } from '../../../../src/core/sample/random.ts';
import type { Layout } from '../layout.ts';
import type { Grid, Printed } from '../printed.ts';
import { gridFields, repeatedFields } from './grid-fields.ts';
import { printText } from './paragraphs.ts';
import { shiftedRows, shifts, type ShiftName } from './shifts.ts';

export const tabLayouts: readonly Layout[] = [
  {
    ...text('tabs-true-grid', 'tabs', (printed) => tabbed(printed, gridFields)),
    showsBlanks: true,
  },
  text('tabs-grid-repeated-labels', 'tabs', (printed) => tabbed(printed, repeatedFields), true),
  text(
    'tabs-grid-crlf-blank-lines',
    'tabs',
    (printed) => tabbed(printed, gridFields, '\n\n').replaceAll('\n', '\r\n'),
    true,
  ),
  text(
    'tabs-cut-by-blank-lines',
    'tabs',
    (printed, random) =>
      tabbed(printed, (grid) => gridFields(grid).map((row, index) => cut(row, index, random))),
    true,
  ),
  text('tabs-browser-paragraphs-in-cells', 'tabs', (printed) => copied(printed, '\n\t', '\n')),
  text('tabs-browser-blank-lines', 'tabs', (printed) => copied(printed, '\n\n\t\n\n', '\n\n')),
  ...(Object.keys(shifts) as ShiftName[]).map((name) =>
    text(`tabs-shifted-${name}`, 'shifted tabs', (printed) =>
      tabbed(printed, (grid) => shiftedRows(grid, shifts[name])),
    ),
  ),
];

function text(
  name: string,
  family: Layout['family'],
  print: (printed: Printed, random: Random) => string,
  showsBlanks = false,
): Layout {
  return { name, family, extension: 'txt', showsBlanks, hasNarrative: true, print };
}

export function tabbed(
  printed: Printed,
  fields: (grid: Grid) => readonly (readonly string[])[],
  gap = '\n',
): string {
  return printText(printed, {
    gap,
    table: (grid) =>
      fields(grid)
        .map((row) => row.join('\t'))
        .join('\n'),
  });
}

/** As browsers copy cells that hold paragraphs: covered places are no cells. */
function copied(printed: Printed, cell: string, row: string): string {
  return printText(printed, {
    gap: '\n\n',
    table: ({ rows }) =>
      rows.map(({ cells }) => cells.map(({ text: words }) => words).join(cell)).join(row),
  });
}

function cut(row: readonly string[], index: number, random: Random): readonly string[] {
  return index > 3 && random.chance(0.1) ? [`\n${row[0] ?? ''}`, ...row.slice(1)] : row;
}
