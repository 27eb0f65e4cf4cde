/**
 * A standard table of the form, before any figure is in it: rows of headings and of places for figures. Every cell
 * knows all headings that apply to it, so that the associations can be tested without a page.
 */
import type { FigureId } from '../figures.ts';

export interface TableLayout {
  readonly head: readonly TableRow[];
  /** One list of rows for each tbody. */
  readonly bodies: readonly (readonly TableRow[])[];
}

export interface TableRow {
  /** Words of their own, for whoever draws the table; the same at cells. E.g. `block`, `key-row`. */
  readonly kinds?: string;
  readonly headings: readonly HeadingCell[];
  readonly figures: readonly FigureCell[];
}

export interface HeadingCell {
  /** Unique in the table. */
  readonly id: string;
  /** The official label, nothing else. */
  readonly label: string;
  readonly scope: 'col' | 'colgroup' | 'row' | 'rowgroup';
  /** Ids of the headings above or around it. */
  readonly headers: readonly string[];
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly kinds?: string;
  /** Id of the row or procedure that it names, where its meaning is explained. */
  readonly meaning?: string;
}

export interface FigureCell {
  readonly id: FigureId;
  /** Ids of all its headings: columns from the outside in, then rows. */
  readonly headers: readonly string[];
  readonly colSpan?: number;
  readonly kinds?: string;
  /** Whether a change against last year stands beside it. */
  readonly showsChange: boolean;
  /** Label of its column, for a form of the table that writes it beside the figure. */
  readonly columnLabel: string;
}
