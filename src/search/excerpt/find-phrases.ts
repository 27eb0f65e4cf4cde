/** Where phrases stand in a text as it is shown: folded and unfolded characters, spaces and capitals don't matter. */
import { fold, isHan, isWordCharacter } from '../encoding/characters.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** In order, without overlaps. */
export function findPhrases(text: string, phrases: readonly string[]): Span[] {
  const haystack = comparable(text);
  const spans = phrases.flatMap((phrase) => spansOf(haystack, comparable(phrase).text));
  return joined(spans.sort((a, b) => a.start - b.start || b.end - a.end));
}

interface Comparable {
  readonly text: string;
  /** For each place in it, where its character begins and ends in the shown text. */
  readonly origins: readonly Span[];
}

function comparable(shown: string): Comparable {
  const characters = Array.from(shown);
  let text = '';
  const origins: Span[] = [];
  let start = 0;
  characters.forEach((character, at) => {
    const end = start + character.length;
    const folded = isTypographicSpace(characters, at) ? '' : fold(character).toLowerCase();
    for (let unit = 0; unit < folded.length; unit += 1) origins.push({ start, end });
    text += folded;
    start = end;
  });
  return { text, origins };
}

/** The spaces that the index passes over too (encoding/encode-text.ts). */
function isTypographicSpace(characters: readonly string[], at: number): boolean {
  if (characters[at] !== ' ') return false;
  const around = [characters[at - 1] ?? '', characters[at + 1] ?? ''];
  return around.every(isWordCharacter) && around.some(isHan);
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
