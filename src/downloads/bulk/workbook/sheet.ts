/** A sheet before it is written. */
import type { CsvCell } from '../../../core/open-data/csv.ts';

export interface Sheet {
  /** At most 31 characters. */
  readonly name: string;
  /** In characters, by column. */
  readonly widths: readonly number[];
  /** Rows at the top that stay in sight. */
  readonly frozenRows: number;
  readonly rows: Iterable<SheetRow>;
}

export interface SheetRow {
  readonly cells: readonly CsvCell[];
  /** Which of them are headings; none where it isn't given. */
  readonly headings?: 'all' | 'first';
}
