/** What the page is given for a request: all that it shows, ready to be shown. */
import type { Segment } from '../excerpt/segment.ts';
import type { Facet, Sort } from '../query/search-request.ts';
import type { Step } from '../query/step.ts';
import type { Counts } from './narrow/narrow.ts';
import type { FigureValue } from './search-index.ts';

export interface Answer {
  /** Of all results in the years searched. */
  readonly count: number;
  readonly step: Step;
  /** What reports have, where they need not have all that was asked (step “some”). */
  readonly words: readonly string[];
  /** In that step: the bodies, regions and years whose reports they are, as readers call them. */
  readonly names: readonly string[];
  readonly recognised: Recognised;
  /** Of the bodies that the reader chose, by id. */
  readonly bodyNames: Readonly<Record<string, string>>;
  /** The order that the results are in: the reader’s choice, else what the words ask for. */
  readonly sort: Sort;
  /** A year that was not searched has none. */
  readonly counts: Counts;
  /** Newest first. */
  readonly searchedYears: readonly number[];
  /** Those that a large column leaves until they are asked for; newest first, mostly none. */
  readonly otherYears: readonly number[];
  /** Reports that meet all but a condition on a figure that they left blank. */
  readonly blanks: number;
  /** The page of results that is given, and how many there are. */
  readonly page: number;
  readonly pages: number;
  readonly results: readonly Result[];
}

/** What the words name besides being words. */
export interface Recognised {
  /** The likeliest first, only few. */
  readonly bodies: readonly RecognisedBody[];
  readonly filters: readonly RecognisedFilter[];
  /** “谁公开最多”: an order that answers it. */
  readonly orders: readonly RecognisedOrder[];
  /** Comparisons and orders that were not understood, as typed: 行政诉讼 ≥ 1, 新收最少. They are looked for as text. */
  readonly unread: readonly string[];
  /** What was typed without the words of all these filters and orders. */
  readonly rest: string;
}

export interface RecognisedBody {
  readonly name: string;
  /** Of its page on the site, without the base path. */
  readonly path: string;
  /** Of the year that the words name, where the body has one. */
  readonly report?: { readonly year: number; readonly path: string };
}

export interface RecognisedFilter {
  /** A figure's value is a condition as in the address. */
  readonly facet: Facet | 'figure';
  readonly value: string;
  /** What readers call it: 2023年, 延津县, 部门, 新收 ≥ 100. */
  readonly label: string;
  /** Whether the results are narrowed by it; otherwise it is an offer. */
  readonly isApplied: boolean;
  /** What was typed without the words that name it. */
  readonly rest: string;
}

export interface RecognisedOrder {
  readonly sort: Sort;
  /** “予以公开”从多到少 */
  readonly label: string;
  readonly isApplied: boolean;
  readonly rest: string;
}

export interface Result {
  /** Path on the site, without the base path. */
  readonly path: string;
  readonly title: readonly Segment[];
  readonly kind: string;
  /** What the report's page states for result lines, by name. */
  readonly meta: Readonly<Record<string, string>>;
  /** Whether the title answers better than any place of the text. */
  readonly isTitleBest: boolean;
  /** Places that answer, the best first, the others in the order of the report; the beginning where there is none. */
  readonly places: readonly Place[];
  /** Of all that answer, of which `places` may be the first few; 0 where none does. */
  readonly placeCount: number;
  /** The texts marked in all of them, each once, as they stand in the report; the longest first, only few. */
  readonly phrases: readonly string[];
  /** Those that conditions or the order ask for, in that order. */
  readonly figures: readonly ResultFigure[];
}

export interface ResultFigure {
  readonly id: string;
  readonly value: Exclude<FigureValue, undefined>;
}

export interface Place {
  /** Of the section on the report's page; empty where the place is in none. */
  readonly anchor: string;
  readonly heading: readonly Segment[];
  readonly excerpt: readonly Segment[];
}

export const nothingRecognised: Recognised = {
  bodies: [],
  filters: [],
  orders: [],
  rest: '',
  unread: [],
};
