/** What a narrative says of the figures of the tables. */
import type { FigureId } from '../../../form/figures.ts';
import type { TextPlace } from '../passages.ts';

export interface Claim {
  /** The words, as they stand in the report. */
  readonly text: string;
  readonly place: TextPlace;
  readonly told: Told;
  /**
   * Which figures the words may mean, the likeliest first; at least one. Nobody but the writer knows which of them was
   * meant: what is told is wrong only where no reading agrees.
   */
  readonly readings: readonly Reading[];
}

/** Figures whose sum is told. */
export type Reading = readonly FigureId[];

/** A count, or an amount of money as it is written. */
export type Told =
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'amount'; readonly digits: string; readonly unit: '元' | '万元' };
