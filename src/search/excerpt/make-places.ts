/** The places of a report that answer a query, each in a few lines with the section that it stands in. */
import type { Place } from '../engine/answer.ts';
import type { Forms } from './find-hits.ts';
import { findSpots } from './find-spots.ts';
import type { ReadableSection } from './readable-page.ts';
import { markedIn, showSpot } from './show-spot.ts';

export interface Places {
  /** The best first, the others in the order of the report; its beginning where none answers. */
  readonly shown: readonly Place[];
  /** Of all that answer. */
  readonly count: number;
  /** Of the best; 0 where none answers. */
  readonly score: number;
  /** The texts marked in all of them, each once, as they stand in the report. */
  readonly marked: readonly string[];
}

/** `phrases`: all that is marked; a place has one of those whose number `isAsked`. */
export function makePlaces(
  sections: readonly ReadableSection[],
  phrases: readonly Forms[],
  isAsked: (phrase: number) => boolean,
): Places {
  const spots = findSpots(sections, phrases, isAsked);
  const answers = spots.filter(({ score }) => score > 0);
  const first =
    spots.find(({ section }) => ownSection.test(section.anchor)) ??
    spots.find(({ section }) => section.anchor !== '') ??
    spots[0];
  const best = answers.reduce((one, next) => (next.score > (one?.score ?? 0) ? next : one), first);
  const others = answers.filter((spot) => spot !== best).slice(0, mostShown - 1);
  return {
    shown: best === undefined ? [] : [best, ...others].map(showSpot),
    count: answers.length,
    score: answers.length === 0 ? 0 : (best?.score ?? 0),
    marked: [...new Set(answers.flatMap(markedIn))],
  };
}

const mostShown = 5;

/** Sections of the report itself; remarks of the site may stand before them. */
const ownSection = /^s\d+$/;
