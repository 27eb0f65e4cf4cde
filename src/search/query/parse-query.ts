/**
 * What was typed → what is looked for. White space separates parts, each of which a report must have; inside a part,
 * letters and figures without anything between them are a run, which a report must have as it is.
 */
import { isWordCharacter } from '../encoding/characters.ts';
import type { Fold } from '../encoding/fold.ts';

export interface Query {
  readonly parts: readonly QueryPart[];
}

export interface QueryPart {
  /** As typed. */
  readonly text: string;
  /** Folded and in small letters. */
  readonly runs: readonly string[];
}

/** Nobody reads on a longer one; it bounds what a pasted page can ask of the index. */
const longest = 120;

export function parseQuery(typed: string, fold: Fold): Query {
  const characters = Array.from(typed).slice(0, longest).join('');
  const parts = characters.split(/\s+/u).map((text) => ({ text, runs: runsOf(text, fold) }));
  return { parts: parts.filter(({ runs }) => runs.length > 0) };
}

/** The runs of all parts, each once. */
export function runsOfQuery(query: Query): string[] {
  return [...new Set(query.parts.flatMap((part) => part.runs))];
}

/** A run cut where Han characters meet others: 水利局 and 2023. */
export function splitByScript(run: string): string[] {
  return run.match(/\p{Script=Han}+|\P{Script=Han}+/gu) ?? [];
}

/** The pairs of its Han characters; a word of figures or other letters stays whole. */
export function looseRuns(word: string): string[] {
  return /^\p{Script=Han}/u.test(word) ? pairsOf(word) : [word];
}

/** Each character with the next one; a single character is its own pair. */
export function pairsOf(run: string): string[] {
  const characters = Array.from(run);
  if (characters.length === 1) return characters;
  return characters.slice(0, -1).map((character, at) => character + (characters[at + 1] ?? ''));
}

function runsOf(text: string, fold: Fold): string[] {
  return Array.from(text, (character) => fold(character))
    .map((character) => (isWordCharacter(character) ? character.toLowerCase() : ' '))
    .join('')
    .split(' ')
    .filter((run) => run !== '');
}
