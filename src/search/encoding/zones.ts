/**
 * Where in a page's words its title, its headings and its text stand. The zones of title and headings are filled up to
 * a fixed length, so that the place of a hit alone, which the engine tells with it, says what was hit: no text has to
 * be loaded to put reports first whose title has the words.
 */
export const zoneLengths = { title: 64, heading: 128 } as const;

export type Zone = 'title' | 'heading' | 'text';

export function zoneAt(place: number): Zone {
  if (place < zoneLengths.title) return 'title';
  return place < zoneLengths.title + zoneLengths.heading ? 'heading' : 'text';
}
