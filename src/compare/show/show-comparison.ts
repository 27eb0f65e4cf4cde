/** A comparison as it is read: what there is to know, the heads, the three tables, the texts. */
import type { Comparison } from '../../core/comparison/comparison.ts';
import type { Node } from '../nodes/node.ts';
import { showFacts } from './show-facts.ts';
import { showKey } from './show-key.ts';
import { showTables } from './show-tables.ts';
import { showTexts } from './show-texts.ts';

export interface Showing {
  /** So many characters of text that differs are shown; of sections beyond that only that they differ. */
  readonly mostText: number;
}

/** Below the title of the page. Of the same report twice nothing is compared. */
export function showComparison(comparison: Comparison, showing: Showing): readonly Node[] {
  if (comparison.relation === 'same') return showKey(comparison);
  return [
    ...showFacts(comparison),
    ...showKey(comparison),
    ...showTables(comparison),
    ...showTexts(comparison, showing),
  ];
}
