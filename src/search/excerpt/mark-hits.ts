import type { Span } from './span.ts';
import type { Segment } from './segment.ts';

/** A text, or the part of it between two places, cut where hits begin and end. */
export function markHits(
  text: string,
  spans: readonly Span[],
  { start, end }: Span = { start: 0, end: text.length },
): Segment[] {
  const inside = spans
    .map((span) => ({ start: Math.max(span.start, start), end: Math.min(span.end, end) }))
    .filter((span) => span.start < span.end);
  const segments: Segment[] = [];
  let place = start;
  for (const span of inside) {
    segments.push({ text: text.slice(place, span.start), isHit: false });
    segments.push({ text: text.slice(span.start, span.end), isHit: true });
    place = span.end;
  }
  segments.push({ text: text.slice(place, end), isHit: false });
  return segments.filter((segment) => segment.text !== '');
}
