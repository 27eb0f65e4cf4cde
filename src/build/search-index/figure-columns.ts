import { mainFigures } from '../../core/form/main-figures.ts';
import type { FiguresFile } from '../../search/encoding/index-file.ts';

/** Cells by figure id, for each report → a column for each figure that any of them has. */
export function figureColumns(reports: readonly ReadonlyMap<string, string>[]): FiguresFile {
  const columns = mainFigures
    .map(({ id }) => [id, reports.map((cells) => valueOf(cells.get(id)))] as const)
    .filter(([, values]) => values.some((value) => value !== notThere));
  return Object.fromEntries(columns);
}

const notThere = '';

/** A cell without text is a blank. What is no plain number can be compared with none, as if it weren't there. */
function valueOf(cell: string | undefined): FiguresFile[string][number] {
  if (cell === undefined) return notThere;
  if (cell === '') return null;
  if (cell === '/') return cell;
  if (!isPlainNumber(cell)) return notThere;
  const number = Number(cell);
  return String(number) === cell ? number : cell;
}

function isPlainNumber(cell: string): cell is `${number}` {
  return /^\d+(\.\d+)?$/.test(cell);
}
