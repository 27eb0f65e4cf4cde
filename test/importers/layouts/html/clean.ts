/** Tables whose merged cells say so. */
import type { Layout } from '../layout.ts';
import type { Grid, GridCell } from '../printed.ts';
import { bodyOf, escaped, page, plainMarks, spannedTable } from './page.ts';

export const cleanLayouts: readonly Layout[] = [
  clean('html-clean', (grid) => spannedTable(grid)),
  clean('html-vertical-labels', (grid) => spannedTable(grid, vertical)),
  clean('html-head-and-body', headAndBody),
  clean('html-paragraph-cells', (grid) =>
    spannedTable(grid, ({ text }) => `\n  <p>\n    ${escaped(text)}\n  </p>\n`),
  ),
];

function clean(name: string, table: (grid: Grid) => string): Layout {
  return {
    name,
    family: 'clean HTML',
    extension: 'html',
    showsBlanks: true,
    hasNarrative: true,
    print: (printed) => {
      const title = printed.title.join('');
      return page(
        title,
        `<h1>${escaped(title)}</h1>\n${bodyOf(printed, { ...plainMarks, table })}`,
      );
    },
  };
}

/** Narrow columns are written from top to bottom. */
function vertical({ text, role }: GridCell): string {
  return role === 'group' || role === 'outer' ? [...text].map(escaped).join('<br>') : escaped(text);
}

function headAndBody(grid: Grid): string {
  const rows = spannedTable(grid).split('\n').slice(1, -1);
  const heads = grid.rows.filter(({ cells }) => cells.every(({ role }) => role === 'head')).length;
  if (grid.name === 'disclosure') return `<table><tbody>${rows.join('')}</tbody></table>`;
  const head = rows.slice(0, heads).join('').replaceAll('td', 'th');
  return `<table><caption></caption><thead>${head}</thead><tbody>${rows.slice(heads).join('')}</tbody></table>`;
}
