/**
 * A standard table of the form, before any figure is in it: rows of headings and of places for figures. Every cell
 * knows all headings that apply to it, so that the associations can be tested without a page.
 */
import type { FigureId } from '../../core/form/figures.ts';

export interface TableLayout {
  readonly head: readonly TableRow[];
  /** One list of rows for each tbody. */
  readonly bodies: readonly (readonly TableRow[])[];
}

export interface TableRow {
  readonly className?: string;
  readonly headings: readonly HeadingCell[];
  readonly figures: readonly FigureCell[];
}

export interface HeadingCell {
  /** Unique on the page. */
  readonly id: string;
  /** The official label, nothing else. */
  readonly label: string;
  readonly scope: 'col' | 'colgroup' | 'row' | 'rowgroup';
  /** Ids of the headings above or around it. */
  readonly headers: readonly string[];
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly className?: string;
  /** Id of the entry that explains it, where there is one. */
  readonly meaning?: string;
}

export interface FigureCell {
  readonly id: FigureId;
  /** Ids of all its headings: columns from the outside in, then rows. */
  readonly headers: readonly string[];
  readonly colSpan?: number;
  readonly className?: string;
  /** Whether a change against last year stands beside it. */
  readonly showsChange: boolean;
  /** Label of its column, for a form of the table that writes it beside the figure. */
  readonly columnLabel: string;
}

/** Where the explanation of a row stands on the page. */
export function meaningId(rowId: string): string {
  return `m-${rowId}`;
}
