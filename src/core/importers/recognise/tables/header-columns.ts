/** The order of the columns as a header tells it, held against the official one. */
import type { Cell } from '../../document/source-document.ts';
import type { ColumnRange } from './column-context.ts';

/** A header cell that names one column. */
export interface ColumnLabel {
  readonly id: string;
  readonly cell: Cell;
  /** Cells of one header row share it. */
  readonly rowIndex: number;
}

export type HeaderOrder =
  /** Every column once and in order, with its position. */
  | { readonly kind: 'known'; readonly ranges: readonly ColumnRange[] }
  /** Nothing contradicts the official order, but the positions don't show it. */
  | { readonly kind: 'plausible' }
  | { readonly kind: 'missing' }
  /** Another order than the form's: a header that lost a cell looks like that too, and then its figures are elsewhere. */
  | { readonly kind: 'contradicts'; readonly label: ColumnLabel };

/** `official`: ids of the columns in order. Labels in reading order. */
export function headerOrder(
  labels: readonly ColumnLabel[],
  official: readonly string[],
  hasPositions: boolean,
): HeaderOrder {
  if (labels.length === 0) return { kind: 'missing' };
  const byId = official.map((id) => onceAColumn(labels.filter((label) => label.id === id)));
  const isEachOnce = byId.every((found) => found.length === 1);
  if (hasPositions && isEachOnce) {
    const inOrder = byId.flat();
    const sorted = inOrder.toSorted((a, b) => a.cell.column - b.cell.column);
    if (areApart(sorted.map(({ cell }) => cell))) {
      const label = sorted.find((found, index) => found !== inOrder[index]);
      if (label !== undefined) return { kind: 'contradicts', label };
      const ranges = inOrder.map(({ cell: { column, width } }) => ({
        start: column,
        end: column + width,
      }));
      return { kind: 'known', ranges };
    }
  }
  const wrong = firstOutOfOrder(labels, official);
  return wrong === undefined ? { kind: 'plausible' } : { kind: 'contradicts', label: wrong };
}

/** A label that covers several rows may be written into each of them. */
function onceAColumn(labels: readonly ColumnLabel[]): readonly ColumnLabel[] {
  return labels.filter(
    ({ cell }, index) =>
      !labels
        .slice(index + 1)
        .some((later) => later.cell.column === cell.column && later.cell.width === cell.width),
  );
}

function areApart(sorted: readonly Cell[]): boolean {
  return sorted.every((cell, index) => {
    const before = sorted[index - 1];
    return before === undefined || before.column + before.width <= cell.column;
  });
}

/** Within one row of a header the columns must come in the official order. */
function firstOutOfOrder(
  labels: readonly ColumnLabel[],
  official: readonly string[],
): ColumnLabel | undefined {
  return labels.find((label, index) => {
    const before = labels[index - 1];
    return (
      before !== undefined &&
      before.rowIndex === label.rowIndex &&
      official.indexOf(before.id) >= official.indexOf(label.id)
    );
  });
}
