/** A run → looser ones. */
import { pairsOf } from './parse-query.ts';

/** A run cut where Han characters meet others: 水利局 and 2023. */
export function splitByScript(run: string): string[] {
  return run.match(/\p{Script=Han}+|\P{Script=Han}+/gu) ?? [];
}

/** The pairs of its Han characters; a word of figures or other letters stays whole. */
export function looseRuns(word: string): string[] {
  return /^\p{Script=Han}/u.test(word) ? pairsOf(word) : [word];
}
