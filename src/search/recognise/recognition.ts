/** What a query names, besides being words. */
import type { Body } from '../bodies/body.ts';
import type { Fold } from '../encoding/fold.ts';
import type { FigureName } from './figure-words.ts';
import type { Facet, Sort } from '../query/search-request.ts';

export interface Recognition {
  /** In the order of what was typed; they never overlap. */
  readonly mentions: readonly Mention[];
  /** What compares or orders by figures and was not understood, as typed: 行政诉讼 ≥ 1, 新收最少. */
  readonly unread: readonly string[];
}

export interface Mention extends Place {
  readonly named: Named;
  /** What readers call it: 2023年, 延津县, 部门, 新收 ≥ 100, “予以公开”从多到少. */
  readonly label: string;
}

/** Where in what was typed, in UTF-16 units. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * Values are as in the address, those of figures conditions. Several mean any of them, the likeliest first: 科工局 of two
 * counties, 近三年.
 */
export type Named =
  | { readonly facet: Facet | 'figure'; readonly values: readonly string[] }
  | { readonly sort: Sort };

/** What there is to be named. */
export interface Known {
  /** By id. What is worked out from it is kept as long as it is. */
  readonly bodies: ReadonlyMap<string, Body>;
  readonly fold: Fold;
  /** The year of the reader's clock: 去年 is the one before. */
  readonly thisYear: number;
  /** The main figures, in their order. */
  readonly figures: readonly FigureName[];
}

export const nothingNamed: Recognition = { mentions: [], unread: [] };
