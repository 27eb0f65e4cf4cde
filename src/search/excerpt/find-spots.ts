/** The blocks of a report, and how well each answers a query. */
import { findHits, type Forms, type Hits } from './find-hits.ts';
import { readable, type Readable } from './readable.ts';
import type { ReadableSection } from './readable-page.ts';

export interface Spot {
  readonly section: ReadableSection;
  readonly headingHits: Hits;
  readonly block: Readable;
  readonly hits: Hits;
  /** What it stands above, where it is a line that says little by itself. */
  readonly below: { readonly block: Readable; readonly hits: Hits } | undefined;
  /** 0 where it doesn't answer. */
  readonly score: number;
}

export function findSpots(
  sections: readonly ReadableSection[],
  phrases: readonly Forms[],
  isAsked: (phrase: number) => boolean,
): Spot[] {
  const spots = sections.flatMap((section) => spotsIn(section, phrases, isAsked));
  if (spots.some(({ score }) => score > 0)) return spots.filter(isNoTwin);
  return spots.map((spot, at) => {
    const isFirst = spots[at - 1]?.section !== spot.section;
    return { ...spot, score: isFirst ? scoreOf(spot.headingHits, isAsked) * worthOfHeading : 0 };
  });
}

/** A heading answers less than any text, since every report has it; a line that is no sentence a little less. */
const worthOfHeading = 0.01;
const worthOfLine = 0.9;

function spotsIn(
  section: ReadableSection,
  phrases: readonly Forms[],
  isAsked: (phrase: number) => boolean,
): Spot[] {
  const headingHits = findHits(section.heading, phrases);
  const blocks = section.blocks.length === 0 ? [empty] : section.blocks;
  const found = blocks.map((block) => ({ block, hits: findHits(block, phrases) }));
  return found.map(({ block, hits }, at) => ({
    section,
    headingHits,
    block,
    hits,
    below: isLine(block) && block.shown.length < short ? found[at + 1] : undefined,
    score: scoreOf(hits, isAsked) * (isLine(block) ? worthOfLine : 1),
  }));
}

function scoreOf({ places, score }: Hits, isAsked: (phrase: number) => boolean): number {
  return places.some(({ phrase }) => isAsked(phrase)) ? score : 0;
}

function isLine({ shown }: Readable): boolean {
  return !/[，。；！？]/.test(shown);
}

const short = 30;

const empty = readable('', (character) => character);

/** Of a line and what it stands above, the better one is enough: they are shown together. */
function isNoTwin(spot: Spot, at: number, spots: readonly Spot[]): boolean {
  const above = spots[at - 1];
  const below = spots[at + 1];
  if (spot.below !== undefined && below?.block === spot.below.block) {
    if (below.score >= spot.score && spot.score > 0) return false;
  }
  return !(above?.below?.block === spot.block && above.score > spot.score && spot.score > 0);
}
