/** Where phrases stand in a text as it is shown. Widths and capitals don't matter, nor do spaces and punctuation. */
import { isWordCharacter } from '../encoding/characters.ts';
import type { Fold } from '../encoding/fold.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** In order, without overlaps. */
export function findPhrases(text: string, phrases: readonly string[], fold: Fold): Span[] {
  const haystack = comparable(text, fold);
  const spans = phrases.flatMap((phrase) => spansOf(haystack, comparable(phrase, fold).text));
  return joined(spans.sort((a, b) => a.start - b.start || b.end - a.end));
}

interface Comparable {
  /** Letters and figures only. */
  readonly text: string;
  /** For each place in it, where its character begins and ends in the shown text. */
  readonly origins: readonly Span[];
}

function comparable(shown: string, fold: Fold): Comparable {
  let text = '';
  const origins: Span[] = [];
  let start = 0;
  for (const character of shown) {
    const end = start + character.length;
    const folded = isWordCharacter(character) ? fold(character).toLowerCase() : '';
    for (let unit = 0; unit < folded.length; unit += 1) origins.push({ start, end });
    text += folded;
    start = end;
  }
  return { text, origins };
}

function spansOf(haystack: Comparable, needle: string): Span[] {
  const spans: Span[] = [];
  if (needle === '') return spans;
  let found = haystack.text.indexOf(needle);
  while (found !== -1) {
    const end = found + needle.length;
    spans.push({
      start: haystack.origins[found]?.start ?? 0,
      end: haystack.origins[end - 1]?.end ?? 0,
    });
    found = haystack.text.indexOf(needle, end);
  }
  return spans;
}

function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    if (last !== undefined && span.start <= last.end) {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else {
      result.push(span);
    }
  }
  return result;
}
