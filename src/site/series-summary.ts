/** One sentence on how the requests to a body moved over the years. */
import type { Sentence } from './sentence.ts';
import type { Series } from './series.ts';

interface Known {
  readonly year: number;
  readonly count: number;
}

/** Undefined with fewer than two years to compare. */
export function seriesSummary(
  received: Series,
  resolved: Series,
  carriedForward: Series,
): Sentence | undefined {
  const known = knownPoints(received);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined || first === last) return undefined;
  return [
    ...movement(known, first, last, `${received.label}申请`),
    ...peak(known, first, last),
    ...ending(last.year, resolved, carriedForward),
    '。',
  ];
}

function movement(known: readonly Known[], first: Known, last: Known, label: string): Sentence {
  const [from, to] = [`${String(first.year)}年`, `${String(last.year)}年`];
  if (known.every(({ count }) => count === last.count)) {
    return [`${from}至${to}${label}每年都是 `, last.count, ' 件'];
  }
  if (first.count === last.count) return [`${from}和${to}${label}都是 `, last.count, ' 件'];
  const direction = first.count < last.count ? '升到' : '降到';
  return [`${from}至${to}${label}由 `, first.count, ` 件${direction} `, last.count, ' 件'];
}

/** Said only where the highest year is neither the first nor the last. */
function peak(known: readonly Known[], first: Known, last: Known): Sentence {
  const highest = known.reduce((best, point) => (point.count > best.count ? point : best), first);
  if (highest.count <= Math.max(first.count, last.count)) return [];
  return [`，${String(highest.year)}年最多，为 `, highest.count, ' 件'];
}

function ending(year: number, resolved: Series, carriedForward: Series): Sentence {
  const done = countIn(resolved, year);
  const left = countIn(carriedForward, year);
  if (done === undefined || left === undefined) return [];
  return [
    `；${String(year)}年${resolved.label} `,
    done,
    ` 件，${carriedForward.label} `,
    left,
    ' 件',
  ];
}

function knownPoints({ points }: Series): readonly Known[] {
  return points.flatMap(({ year, count }) => (count === undefined ? [] : [{ year, count }]));
}

function countIn({ points }: Series, year: number): number | undefined {
  return points.find((point) => point.year === year)?.count;
}
