/** Everything that is told of a set of reports together. */
import { addAmounts, type Amount } from '../report/amount.ts';
import type { Report } from '../report/report.ts';
import { contributionOf, isAmount, type Contribution } from './contribution.ts';
import { indicators, type Indicator } from './indicators.ts';
import { addRates, emptyRate, type RateTally } from './rate.ts';
import { rates, type RateDefinition, type RateId } from './rates.ts';
import { addTallies, emptyTally, tallyOf, type Tally } from './tally.ts';

export interface Totals {
  /** How many reports it is of. */
  readonly reports: number;
  /** By the id of the indicator. */
  readonly tallies: ReadonlyMap<string, Tally>;
  readonly rates: ReadonlyMap<RateId, RateTally>;
}

/** None of the reports may be a sum of others among them (see additive.ts). */
export function totalsOf(reports: readonly Report[]): Totals {
  const given = reports.map(
    (report) =>
      new Map(
        indicators.map((indicator) => [indicator.id, contributionOf(report, indicator)] as const),
      ),
  );
  return {
    reports: reports.length,
    tallies: new Map(
      indicators.map(({ id }) => [id, tallyOf(given.map((each) => each.get(id) ?? 'notOnForm'))]),
    ),
    rates: new Map(
      rates.map((rate) => [rate.id, addRates(given.flatMap((each) => share(each, rate) ?? []))]),
    ),
  };
}

/** The same as of all their reports together, which each have in one of them. */
export function addTotals(all: readonly Totals[]): Totals {
  return {
    reports: all.reduce((sum, { reports }) => sum + reports, 0),
    tallies: new Map(
      indicators.map(({ id }) => [id, addTallies(all.map((totals) => tally(totals, id)))]),
    ),
    rates: new Map(
      rates.map(({ id }) => [id, addRates(all.map((totals) => totals.rates.get(id) ?? emptyRate))]),
    ),
  };
}

export function tally({ tallies }: Totals, id: string): Tally {
  return tallies.get(id) ?? emptyTally;
}

type Given = ReadonlyMap<string, Contribution>;

/** Undefined where a figure of the part or the whole wasn't given: the report has no say in the rate. */
function share(given: Given, { part, whole }: RateDefinition): RateTally | undefined {
  const parts = amountsOf(given, part);
  const wholes = amountsOf(given, whole);
  if (parts === undefined || wholes === undefined) return undefined;
  return { part: addAmounts(parts).units, whole: addAmounts(wholes).units, reports: 1 };
}

function amountsOf(given: Given, of: readonly Indicator[]): readonly Amount[] | undefined {
  const amounts = of.flatMap(({ id }) => {
    const contribution = given.get(id);
    return contribution !== undefined && isAmount(contribution) ? [contribution] : [];
  });
  return amounts.length === of.length ? amounts : undefined;
}
