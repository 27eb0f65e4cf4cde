import { figureOfSort, type Sort } from '../../query/search-request.ts';
import { compareFits } from '../match/fit.ts';
import type { IndexPart } from '../search-index.ts';
import { numberOf, type FigureValues } from './figure-values.ts';
import type { FoundReport } from './found-report.ts';

/** The best first; equally good ones newest first, then in the order of the catalogues, `parts` newest first. */
export function sortReports(
  reports: readonly FoundReport[],
  sort: Sort,
  figures: FigureValues,
  parts: readonly IndexPart[],
): FoundReport[] {
  const places = new Map(parts.map((part, place) => [part, place]));
  const byPlace: Order = (a, b) =>
    b.year - a.year || (places.get(a.part) ?? 0) - (places.get(b.part) ?? 0) || a.report - b.report;
  const byFit: Order = (a, b) => compareFits(a.fit, b.fit);
  return [...reports].sort(inTurn([...ordersOf(sort, figures), byFit, byPlace]));
}

type Order = (a: FoundReport, b: FoundReport) => number;

function ordersOf(sort: Sort, figures: FigureValues): Order[] {
  if (sort === 'newest') return [(a, b) => b.year - a.year];
  if (sort === 'oldest') return [(a, b) => a.year - b.year];
  const figure = figureOfSort(sort);
  if (figure === undefined) return [];
  // Where nothing was stated, nothing can be compared: last.
  const value = (report: FoundReport) => numberOf(figures.of(report, figure)) ?? -Infinity;
  return [(a, b) => (value(a) === value(b) ? 0 : value(b) - value(a))];
}

function inTurn(orders: readonly Order[]): Order {
  return (a, b) => {
    for (const order of orders) {
      const result = order(a, b);
      if (result !== 0) return result;
    }
    return 0;
  };
}
