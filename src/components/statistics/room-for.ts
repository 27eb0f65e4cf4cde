/** How a table must be laid out so that its longest figure has room. */
import type { StatTable } from '../../site/statistics/stat-figure.ts';

/** In em of the table: from where on its rows become blocks, as it is and with the class `full`. The styles know the same. */
const narrow = 36;
const full = 46;

/** Of a figure: each sign, and the edges of its column. */
const digit = 0.62;
const edges = 0.6;

/** Undefined where nothing is needed; `full` where it takes a whole page, `stacked` where a page is too narrow. */
export function roomFor({ columns, rows }: StatTable): 'full' | 'stacked' | undefined {
  const texts = rows.flatMap(({ cells }) =>
    cells.flatMap(({ text, share }) => [text, ...share.split('／')]),
  );
  const longest = Math.max(0, ...texts.map(({ length }) => length));
  const needed = names(rows) + columns.length * (longest * digit + edges);
  if (needed <= narrow) return undefined;
  return needed <= full ? 'full' : 'stacked';
}

/** Years and kinds are short, names of bodies have a wider column. */
function names(rows: StatTable['rows']): number {
  return rows.some(({ label }) => label.length > 5) ? 11 : 8.5;
}
