/** The text of table cells that have an id, from the elements of a page in the order in which they come. */

export interface CellCollector {
  open(element: string, id: string | undefined): void;
  add(text: string): void;
  close(element: string): void;
  /** By id. */
  collected(): ReadonlyMap<string, string>;
}

/** What stands in small is said of a figure, and is none of it: its change since last year, or that it is missing. */
export function collectCells(): CellCollector {
  const cells = new Map<string, string>();
  let cell: string | undefined;
  let insideSmall = 0;
  return {
    open(element, id) {
      if (element === 'td') cell = id;
      if (element === 'small') insideSmall += 1;
      if (cell !== undefined && !cells.has(cell)) cells.set(cell, '');
    },
    add(text) {
      if (cell === undefined || insideSmall > 0) return;
      cells.set(cell, `${cells.get(cell) ?? ''}${text}`.trim());
    },
    close(element) {
      if (element === 'td') cell = undefined;
      if (element === 'small') insideSmall -= 1;
    },
    collected: () => cells,
  };
}
