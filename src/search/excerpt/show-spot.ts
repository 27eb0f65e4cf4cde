import type { Place } from '../engine/answer.ts';
import { cutAround, longestCut } from './cut-around.ts';
import { centralHit } from './find-hits.ts';
import type { Spot } from './find-spots.ts';
import { markHits } from './mark-hits.ts';
import type { Segment } from './segment.ts';

/** A block as it is shown: cut around its hits, marked, with its section. */
export function showSpot({ section, headingHits, block, hits, below }: Spot): Place {
  const text = below === undefined ? block.shown : `${block.shown}${between}${below.block.shown}`;
  const offset = block.shown.length + between.length;
  const spans = [
    ...hits.spans,
    ...(below?.hits.spans ?? []).map(({ start, end }) => ({
      start: start + offset,
      end: end + offset,
    })),
  ];
  const cut = cutAround(text, centralHit(hits, longestCut));
  return {
    anchor: section.anchor,
    heading: markHits(section.heading.shown, headingHits.spans),
    excerpt: [
      ...(cut.start > 0 ? [ellipsis] : []),
      ...markHits(text, spans, cut),
      ...(cut.end < text.length ? [ellipsis] : []),
    ],
  };
}

/** A line above the text that it belongs to. */
const between = '\u3000';

const ellipsis: Segment = { text: '…', isHit: false };

/** The texts of its hits as they stand there; those of the heading where it has none itself. */
export function markedIn({ section, headingHits, block, hits }: Spot): string[] {
  const own = hits.spans.map(({ start, end }) => block.shown.slice(start, end));
  if (own.length > 0) return own;
  return headingHits.spans.map(({ start, end }) => section.heading.shown.slice(start, end));
}
