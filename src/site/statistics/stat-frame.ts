/** What charts and tables of statistics are made of: rows of reports that were added up. */
import type { Totals } from '../../core/statistics/totals.ts';

export interface StatFrame {
  /** Sets the ids on a page apart. */
  readonly id: string;
  /** Whose figures they are, and of when: 各机关2019—2024年. */
  readonly of: string;
  /** Years stand in their order, with the change of form between them; kinds of bodies don't. */
  readonly by: 'year' | 'kind';
  /** One body: how many reports there are needs no saying. */
  readonly isOneBody: boolean;
  readonly rows: readonly StatRow[];
  /** All rows together, where they can be added; not drawn. */
  readonly sum: StatRow | undefined;
  /** The row of which the sentences speak: the sum, or the latest year. */
  readonly focus: StatRow | undefined;
}

export interface StatRow {
  readonly id: string;
  readonly label: string;
  readonly href?: string;
  readonly totals: Totals;
  /** Ids of those whose reports they are. */
  readonly bodies: readonly string[];
  /** Reports owed. */
  readonly due: number;
  /** The first year on the form in force, after years on another. */
  readonly opensForm: boolean;
}
