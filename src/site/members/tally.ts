/** How many figures of a report agree with the sum of its members', differ from it, and can't be compared. */
import type { MembersComparison } from './compare-members.ts';

export interface Tally {
  readonly same: number;
  readonly different: number;
  /** The government or one of the members leaves them open. */
  readonly unknown: number;
}

export function tallyOf({ figures }: MembersComparison): Tally {
  const known = figures.flatMap(({ compared }) => compared ?? []);
  const same = known.filter(({ order }) => order === 0).length;
  return { same, different: known.length - same, unknown: figures.length - known.length };
}
