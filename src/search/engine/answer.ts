/** What the page is given for a request: all that it shows, ready to be shown. */
import type { Segment } from '../excerpt/segment.ts';
import type { Step } from '../query/step.ts';
import type { Counts } from './narrow.ts';

export interface Answer {
  /** Of all results. */
  readonly count: number;
  readonly step: Step;
  readonly counts: Counts;
  /** The page of results that is given, and how many there are. */
  readonly page: number;
  readonly pages: number;
  readonly results: readonly Result[];
}

export interface Result {
  /** Path on the site, without the base path. */
  readonly path: string;
  /** Of the section to go to; empty for the report's beginning. */
  readonly anchor: string;
  readonly title: readonly Segment[];
  readonly kind: string;
  /** What the report's page states for result lines, by name. */
  readonly meta: Readonly<Record<string, string>>;
  /** Of the section that the excerpt is from; empty where it is from none. */
  readonly heading: readonly Segment[];
  readonly excerpt: readonly Segment[];
}
