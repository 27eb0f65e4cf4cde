/** How near each other the phrases of a query stand in a report. Places count its characters. */
import { chain, type Span } from './chain.ts';

/** 2: one after the other, as one phrase; 1: near each other; 0: anywhere. */
export type Closeness = 0 | 1 | 2;

/** A phrase in a report. */
interface PhraseInReport {
  /** All its places, in order. */
  readonly places: readonly Span[];
  /** Where its last character stands with no letter or figure behind it. */
  readonly closed: readonly number[];
}

/** `phrases`: in the order of the query. */
export function closenessOf(phrases: readonly PhraseInReport[]): Closeness {
  if (phrases.length < 2) return 0;
  const places = phrases.map((phrase) => phrase.places);
  const links = phrases
    .slice(0, -1)
    .map(({ closed }) => ({ longestGap: fewMarks, closed: new Set(closed) }));
  if (chain(places, links).length > 0) return 2;
  return narrowestSpan(places) <= nearby + shortest(places) ? 1 : 0;
}

/** Marks and spaces that may stand between two words of one phrase. */
const fewMarks = 3;

/** About a sentence. */
const nearby = 40;

function shortest(places: readonly (readonly Span[])[]): number {
  return places.reduce(
    (sum, [first]) => sum + (first === undefined ? 0 : first.end - first.start),
    0,
  );
}

/** The shortest stretch of text that has one place of each. */
function narrowestSpan(places: readonly (readonly Span[])[]): number {
  const all = places
    .flatMap((spans, phrase) => spans.map((span) => ({ ...span, phrase })))
    .sort((a, b) => a.start - b.start);
  const latest = new Map<number, number>();
  let narrowest = Infinity;
  for (const { start, end, phrase } of all) {
    latest.set(phrase, start);
    if (latest.size === places.length) {
      narrowest = Math.min(narrowest, end - Math.min(...latest.values()));
    }
  }
  return narrowest;
}
