/** How what is typed fits a name. */
import type { PreparedName } from './prepared-name.ts';

export interface Hit {
  /** 0 where it is the name; the greater, the worse. */
  readonly distance: number;
  /** In the name, in order. */
  readonly spans: readonly (readonly [from: number, to: number])[];
}

/** `key`: folded, without white space. Undefined where it doesn't fit. */
export function matchName(name: PreparedName, key: string): Hit | undefined {
  return matchText(name, key) ?? matchSigns(name, key);
}

function matchText({ text, ownStart, name }: PreparedName, key: string): Hit | undefined {
  const at = text.indexOf(key, text.startsWith(key, ownStart) ? ownStart : 0);
  if (at === -1) return undefined;
  const rank = text === key ? 0 : at === 0 ? 1 : at === ownStart ? 2 : 3;
  return { distance: rank * 10 + later(name.is), spans: [[at, at + key.length]] };
}

/** Of two names that fit alike the one that the body has today. */
function later(is: PreparedName['name']['is']): number {
  return is === 'current' ? 0 : is === 'short' ? 1 : 2;
}

/** By characters, syllables and initials in the order of the name: 科工局, yanjin, yjxkgj, 延津kgj. */
function matchSigns(name: PreparedName, key: string): Hit | undefined {
  for (const start of name.starts) {
    if (lengthsAt(name, key, 0, start).length === 0) continue;
    const places = follow(name, key, 0, start, new Set());
    if (places === undefined) continue;
    const skipped = (places[places.length - 1] ?? 0) - start + 1 - places.length;
    const rank = start === 0 ? 0 : start === name.ownStart ? 1 : 2;
    const isSpelt = places.map((place) => name.syllables[place]).join('') === key;
    const base = isSpelt ? 60 : /^[a-z]+$/.test(key) ? 90 : 40;
    return {
      distance: base + rank * 10 + Math.min(skipped, 9) + later(name.name.is) / 10,
      spans: toSpans(places),
    };
  }
  return undefined;
}

/**
 * The places in the name that the key, from `from` on, stands for when its first sign stands for the character at
 * `at`. The next sign stands for the next character, or for the first one of a later word; of a place before the own
 * part no less than two characters are named.
 */
function follow(
  name: PreparedName,
  key: string,
  from: number,
  at: number,
  deadEnds: Set<number>,
): readonly number[] | undefined {
  const state = from * 100 + at;
  if (deadEnds.has(state)) return undefined;
  for (const length of lengthsAt(name, key, from, at)) {
    const next = from + length;
    if (next === key.length) return [at];
    const isPlaceAlone = at < name.ownStart && name.starts.includes(at);
    for (const place of [at + 1, ...(isPlaceAlone ? [] : name.starts)]) {
      // One sign alone doesn't leave the place for the middle of the own part: 示例 + 局.
      const isLeap = at < name.ownStart && place > name.ownStart;
      if (place <= at || (isLeap && key.length - next < 2)) continue;
      const rest = follow(name, key, next, place, deadEnds);
      if (rest !== undefined) return [at, ...rest];
    }
  }
  deadEnds.add(state);
  return undefined;
}

/** How much of the key may stand for one character: the character, its syllable, its initial, or what is typed of it so far. */
function lengthsAt(
  { text, syllables }: PreparedName,
  key: string,
  from: number,
  at: number,
): readonly number[] {
  const sign = key.charAt(from);
  if (sign === text.charAt(at)) return one;
  const syllable = syllables[at] ?? '';
  if (syllable === '' || sign !== syllable.charAt(0)) return none;
  if (key.startsWith(syllable, from)) return [syllable.length, 1];
  const rest = key.slice(from);
  if (syllable.startsWith(rest)) return [rest.length, 1];
  return [/^[zcs]h/.test(syllable) && key.charAt(from + 1) === 'h' ? 2 : 1];
}

const none: readonly number[] = [];
const one: readonly number[] = [1];

function toSpans(places: readonly number[]): [number, number][] {
  const spans: [number, number][] = [];
  for (const place of places) {
    const last = spans[spans.length - 1];
    if (last?.[1] === place) last[1] = place + 1;
    else spans.push([place, place + 1]);
  }
  return spans;
}
