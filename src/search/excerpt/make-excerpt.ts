/** The place of a report that answers a query best, in a few lines, with the section that it stands in. */
import type { Fold } from '../encoding/fold.ts';
import type { PageText, SectionText } from '../encoding/page-text.ts';
import { cutAround } from './cut-around.ts';
import type { Forms } from './forms-to-mark.ts';
import { hitsInText } from './hits-in-text.ts';
import { markHits } from './mark-hits.ts';
import type { Segment } from './segment.ts';

export interface Excerpt {
  /** How well the place answers; 0 where only the title does. */
  readonly score: number;
  /** Of the section on the report's page; empty where the place is in none. */
  readonly anchor: string;
  readonly heading: readonly Segment[];
  readonly excerpt: readonly Segment[];
}

export function makeExcerpt(page: PageText, parts: readonly Forms[], fold: Fold): Excerpt {
  const { section, block, score } = bestPlace(page, parts, fold);
  const { spans } = hitsInText(block, parts, fold);
  const cut = cutAround(block, spans[0]);
  return {
    score,
    anchor: section.anchor,
    heading: markHits(section.heading, hitsInText(section.heading, parts, fold).spans),
    excerpt: [
      ...(cut.start > 0 ? [ellipsis] : []),
      ...markHits(block, spans, cut),
      ...(cut.end < block.length ? [ellipsis] : []),
    ],
  };
}

const ellipsis: Segment = { text: '…', isHit: false };

interface Place {
  readonly section: SectionText;
  readonly block: string;
  readonly score: number;
}

/** The first of the best; the beginning of the first section where there is none. */
function bestPlace(page: PageText, parts: readonly Forms[], fold: Fold): Place {
  const places = page.sections.flatMap((section) => placesIn(section, parts, fold));
  const nowhere: Place = { section: { anchor: '', heading: '', blocks: [] }, block: '', score: 0 };
  const beginning = places.find(({ section }) => section.anchor !== '') ?? places[0] ?? nowhere;
  return places.reduce((best, place) => (place.score > best.score ? place : best), beginning);
}

/** A heading answers less than any text, since every report has it, and a line that is no sentence a little less. */
function placesIn(section: SectionText, parts: readonly Forms[], fold: Fold): Place[] {
  const headingScore = hitsInText(section.heading, parts, fold).score / 100;
  const blocks = section.blocks.length === 0 ? [''] : section.blocks;
  return blocks.map((block, at) => {
    const score = hitsInText(block, parts, fold).score * (isSentence(block) ? 1 : 0.9);
    return { section, block: withFollowing(blocks, at), score: score > 0 ? score : headingScore };
  });
}

function isSentence(block: string): boolean {
  return /[，。；！？]/.test(block);
}

/** A line that is no sentence, a heading inside the section for example, says more with what it stands above. */
function withFollowing(blocks: readonly string[], at: number): string {
  const block = blocks[at] ?? '';
  const next = blocks[at + 1];
  return next !== undefined && block.length < short && !isSentence(block)
    ? `${block}\u3000${next}`
    : block;
}

const short = 30;
