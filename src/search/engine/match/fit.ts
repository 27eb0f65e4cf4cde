/** How well a report answers a query, told from the index alone. */
import type { Zone } from '../../encoding/zones.ts';
import type { Closeness } from './closeness.ts';

export interface Fit {
  /** How much of what the query names is the report's own: its body counts for more than its year. */
  readonly named: number;
  readonly closeness: Closeness;
  /** Where its words stand: the sum of their worth. */
  readonly zones: number;
}

export const anyFit: Fit = { named: 0, closeness: 0, zones: 0 };

/** The better one first. */
export function compareFits(a: Fit, b: Fit): number {
  return b.named - a.named || b.closeness - a.closeness || b.zones - a.zones;
}

/** The six headings are the same in every report: a word that stands only there says little. */
export const worthOf = { title: 2, text: 1, heading: 0 } as const satisfies Record<Zone, number>;
