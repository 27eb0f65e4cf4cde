/** A report as it stands on paper, before a layout writes it down: title, paragraphs and tables of merged cells. */
import type { Report } from '../../../src/core/report/report.ts';

export interface Printed {
  /** What an import must give. */
  readonly report: Report;
  /** Lines of the title, as this document writes it. */
  readonly title: readonly string[];
  readonly parts: readonly Part[];
}

export type Part =
  | { readonly kind: 'section'; readonly text: string }
  | { readonly kind: 'subheading'; readonly text: string }
  /** `bold` is the beginning of the paragraph that stands out, or empty. */
  | { readonly kind: 'paragraph'; readonly bold: string; readonly text: string }
  | { readonly kind: 'table'; readonly grid: Grid };

export type TableName = 'disclosure' | 'requests' | 'disputes';

export interface Grid {
  readonly name: TableName;
  readonly columns: number;
  readonly rows: readonly GridRow[];
}

export interface GridRow {
  /** Of the requests table: the row of the form; else undefined. */
  readonly id?: string;
  readonly cells: readonly GridCell[];
}

/** A cell stands in the first row that it covers. */
export interface GridCell {
  readonly text: string;
  readonly role: CellRole;
  readonly width: number;
  readonly height: number;
}

/** `outer` is 三、本年度办理结果, `group` one of its groups, `head` a heading of columns. */
export type CellRole = 'head' | 'outer' | 'group' | 'label' | 'value';

export function gridCell(text: string, role: CellRole, width = 1, height = 1): GridCell {
  return { text, role, width, height };
}

/** The cell that covers each place of a grid, and whether it begins there; undefined where none does. */
export function placesOf(
  grid: Grid,
): readonly (readonly ({ readonly cell: GridCell; readonly isFirst: boolean } | undefined)[])[] {
  const places = grid.rows.map(() =>
    new Array<{ cell: GridCell; isFirst: boolean } | undefined>(grid.columns).fill(undefined),
  );
  grid.rows.forEach(({ cells }, top) => {
    let left = 0;
    for (const cell of cells) {
      while (left < grid.columns && places[top]?.[left] !== undefined) left += 1;
      for (let row = top; row < top + cell.height; row += 1) {
        const line = places[row];
        for (let column = left; column < left + cell.width; column += 1) {
          if (line) line[column] = { cell, isFirst: row === top && column === left };
        }
      }
      left += cell.width;
    }
  });
  return places;
}
