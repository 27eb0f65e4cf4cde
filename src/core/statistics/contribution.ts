/** What one report gives to a sum. */
import { addAmounts, toAmount, type Amount } from '../report/amount.ts';
import { slash, type Figure } from '../report/figure.ts';
import { figureOf, type Report } from '../report/report.ts';
import type { Indicator } from './indicators.ts';

/** An amount, or why there is none: a blank, a slash, or a form that doesn't ask for it. None of these is a zero. */
export type Contribution = Amount | 'blank' | 'slash' | 'notOnForm';

/** A sum of several figures is unknown as soon as one of them is. */
export function contributionOf(report: Report, { figures }: Indicator): Contribution {
  const ids = figures(report.edition);
  if (ids.length === 0) return 'notOnForm';
  const amounts: Amount[] = [];
  for (const id of ids) {
    const figure = figureOf(report, id);
    if (figure === null) return 'blank';
    if (figure === slash) return 'slash';
    amounts.push(amountOf(figure));
  }
  return amounts.length === 1 && amounts[0] ? amounts[0] : addAmounts(amounts);
}

export function isAmount(contribution: Contribution): contribution is Amount {
  return typeof contribution === 'object';
}

function amountOf(figure: Exclude<Figure, null>): Amount {
  if (typeof figure === 'number') return { units: BigInt(figure), places: 0 };
  const amount = toAmount(figure, true);
  if (amount === undefined) throw new Error(`no amount: ${figure}`);
  return amount;
}
