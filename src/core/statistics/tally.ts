/** A sum over reports, and how many of them it is of. Tallies of sets that have no report in common can be added. */
import { addAmounts, type Amount } from '../report/amount.ts';
import { isAmount, type Contribution } from './contribution.ts';

export interface Tally {
  /** Exact; of counts without decimals. Nothing of the reports below is in it. */
  readonly sum: Amount;
  /** Reports that gave a figure. */
  readonly counted: number;
  /** Reports that left it blank, or wrote a slash. */
  readonly blank: number;
  readonly slash: number;
  /** Reports on a form that doesn't ask for it. */
  readonly notOnForm: number;
}

export const nothing: Amount = { units: 0n, places: 0 };

export const emptyTally: Tally = { sum: nothing, counted: 0, blank: 0, slash: 0, notOnForm: 0 };

export function tallyOf(contributions: readonly Contribution[]): Tally {
  const amounts = contributions.filter(isAmount);
  const count = (kind: Contribution) => contributions.filter((each) => each === kind).length;
  return {
    sum: addAmounts(amounts),
    counted: amounts.length,
    blank: count('blank'),
    slash: count('slash'),
    notOnForm: count('notOnForm'),
  };
}

export function addTallies(tallies: readonly Tally[]): Tally {
  const add = (key: 'counted' | 'blank' | 'slash' | 'notOnForm') =>
    tallies.reduce((sum, tally) => sum + tally[key], 0);
  return {
    sum: addAmounts(tallies.map(({ sum }) => sum)),
    counted: add('counted'),
    blank: add('blank'),
    slash: add('slash'),
    notOnForm: add('notOnForm'),
  };
}
