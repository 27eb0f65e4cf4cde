import { zoneAt, type Zone } from '../../encoding/zones.ts';
import type { Span } from './chain.ts';

/** The best zone of several places: the title tells more than the text, and the text more than headings. */
export function zoneOf(spans: readonly Span[]): Zone {
  const zones = new Set(spans.map(({ start }) => zoneAt(start)));
  return (['title', 'text'] as const).find((zone) => zones.has(zone)) ?? 'heading';
}
