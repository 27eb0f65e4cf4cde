/** Tables with bars between the cells: with and without outer bars, and as Markdown. */
import type { Layout } from '../layout.ts';
import { placesOf, type Grid, type Printed } from '../printed.ts';
import { printText } from './paragraphs.ts';
import { gridFields, repeatedFields } from './grid-fields.ts';

export const barLayouts: readonly Layout[] = [
  bars('bars-outer', (grid) => rows(grid, (fields) => `| ${fields.join(' | ')} |`)),
  bars('bars-inner', (grid) => rows(grid, (fields) => fields.join(' | '))),
  bars('bars-tight', (grid) => rows(grid, (fields) => `|${fields.join('|')}|`)),
  bars('bars-full-width', (grid) => rows(grid, (fields) => fields.join('｜'))),
  markdown('markdown-empty-cells', (grid) => markdownTable(gridFields(grid))),
  markdown('markdown-repeated-labels', (grid) => markdownTable(repeatedFields(grid))),
  markdown('markdown-blank-header', (grid) =>
    markdownTable([new Array<string>(grid.columns).fill(''), ...gridFields(grid)]),
  ),
  { ...markdown('markdown-flat-header', flat), showsBlanks: true },
];

function bars(name: string, table: (grid: Grid) => string): Layout {
  return {
    name,
    family: 'bars',
    extension: 'txt',
    showsBlanks: true,
    hasNarrative: true,
    print: (printed) => printText(printed, { gap: '\n', table }),
  };
}

function markdown(name: string, table: (grid: Grid) => string): Layout {
  return {
    name,
    family: 'Markdown',
    extension: 'md',
    showsBlanks: true,
    hasNarrative: true,
    print: (printed) => printMarkdown(printed, table),
  };
}

function rows(grid: Grid, line: (fields: readonly string[]) => string): string {
  return gridFields(grid).map(line).join('\n');
}

export function printMarkdown({ title, parts }: Printed, table: (grid: Grid) => string): string {
  return [
    `# ${title.join('')}`,
    ...parts.map((part) => {
      if (part.kind === 'table') return table(part.grid);
      if (part.kind === 'section') return `## ${part.text}`;
      if (part.kind === 'subheading') return `### ${part.text}`;
      return part.bold === '' ? part.text : `**${part.bold}**${part.text}`;
    }),
    '',
  ].join('\n\n');
}

function markdownTable([header = [], ...body]: readonly (readonly string[])[]): string {
  const line = (fields: readonly string[]) =>
    `| ${fields.map((field) => field.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...body.map(line)].join('\n');
}

/** One row of headings, one column of labels, as a person writes a table in Markdown. */
function flat(grid: Grid): string {
  if (grid.name === 'disclosure') return flatDisclosure(grid);
  if (grid.name === 'disputes') return markdownTable(repeatedFields(grid));
  const places = placesOf(grid);
  const head = places[2]?.slice(3).map((place) => place?.cell.text ?? '') ?? [];
  const body = grid.rows.slice(3).map(({ cells }) => [
    cells
      .filter(({ role }) => role === 'label')
      .map(({ text }) => text)
      .join(''),
    ...cells.filter(({ role }) => role === 'value').map(({ text }) => text),
  ]);
  return markdownTable([['项目', ...head], ...body]);
}

/** A table for each item of article 20. */
function flatDisclosure(grid: Grid): string {
  const blocks: string[][][] = [];
  for (const { cells } of grid.rows) {
    const texts = cells.map(({ text }) => text);
    if (texts.length === 1) blocks.push([texts]);
    else blocks.at(-1)?.push(texts);
  }
  return blocks
    .map(([[label = ''] = [], ...rest]) => `${label}\n\n${markdownTable(rest)}`)
    .join('\n\n');
}
