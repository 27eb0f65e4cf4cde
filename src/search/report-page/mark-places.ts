import type { Place } from './find-places.ts';

/** One place that is marked, by several marks where it runs through the edge of an element. */
export interface Marked {
  readonly phrase: number;
  readonly marks: readonly HTMLElement[];
}

/** `run`: the pieces of text in which the places were found. */
export function markPlaces(run: readonly Text[], places: readonly Place[]): Marked[] {
  // From the end on: what stands before keeps its place.
  return backwards(places, ({ phrase, spans }) => ({
    phrase,
    marks: backwards(spans, ({ piece, start, end }) => mark(run[piece], start, end)),
  }));
}

function backwards<T, U>(all: readonly T[], change: (one: T) => U): U[] {
  return [...all].reverse().map(change).reverse();
}

function mark(node: Text | undefined, start: number, end: number): HTMLElement {
  const element = document.createElement('mark');
  const text = node?.splitText(start);
  text?.splitText(end - start);
  text?.replaceWith(element);
  element.append(text ?? '');
  return element;
}
