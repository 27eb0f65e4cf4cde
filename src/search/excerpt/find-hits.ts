/** Where a text has what a query asks for. */
import type { Phrase } from '../query/phrase.ts';
import { placesIn, type Readable } from './readable.ts';
import { joinSpans, type Span } from './span.ts';

/** What is looked for in the texts of a report for one phrase: it is marked where all runs of a form stand as one. */
export type Forms = readonly (readonly string[])[];

/**
 * The phrase as a whole where the report has it whole in one of its texts, and nothing less; otherwise, since it may
 * run over the end of a paragraph, its runs.
 */
export function formsOf({ runs }: Phrase, texts: readonly Readable[]): Forms {
  const isWhole = runs.length === 1 || texts.some((text) => placesIn(text, runs).length > 0);
  return isWhole ? [runs] : runs.map((run) => [run]);
}

export interface Hits {
  /** Joined, in order. */
  readonly spans: readonly Span[];
  /** Which of the phrases a span belongs to, in order of the spans before they were joined. */
  readonly places: readonly HitPlace[];
  /** How many of the phrases it has; of one that is found by its runs, the share of them. */
  readonly score: number;
}

interface HitPlace extends Span {
  readonly phrase: number;
}

export function findHits(text: Readable, phrases: readonly Forms[]): Hits {
  const found = phrases.map((forms) => forms.map((runs) => placesIn(text, runs)));
  const places = found
    .flatMap((forms, phrase) => forms.flat().map((span) => ({ ...span, phrase })))
    .sort((a, b) => a.start - b.start);
  return {
    spans: joinSpans(places),
    places,
    score: found.reduce(
      (sum, forms) => sum + forms.filter(({ length }) => length > 0).length / forms.length,
      0,
    ),
  };
}

/** The hit from which on a short stretch of the text has most of the phrases. */
export function centralHit({ places }: Hits, longest: number): Span | undefined {
  let best: Span | undefined;
  let most = 0;
  for (const place of places) {
    const near = places.filter(
      ({ start, end }) => start >= place.start && end <= place.start + longest,
    );
    const count = Math.max(1, new Set(near.map(({ phrase }) => phrase)).size);
    if (count > most) {
      best = place;
      most = count;
    }
  }
  return best;
}
