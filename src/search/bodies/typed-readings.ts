import type { Fold } from '../encoding/fold.ts';
import { foldText } from './fold-text.ts';

/** What of a typed text may stand for a body. */
export interface TypedReading {
  /** Folded, without white space. */
  readonly key: string;
  readonly place: readonly [from: number, to: number];
}

/** All of it, as far as anybody types a name; it without a year at either end; its last piece; its first piece. */
export function readingsOf(typed: string, fold: Fold): readonly TypedReading[] {
  const text = foldText(typed.slice(0, longestTyped), fold);
  const withoutYear: [number, number] = [
    /^\s*(?:20)?\d\d(?:年度?)?的?/.exec(text)?.[0].length ?? 0,
    text.length -
      (/(?:20)?\d\d(?:年度?)?(?:的?(?:年报|年度报告|报告))?\s*$/.exec(text)?.[0].length ?? 0),
  ];
  const lastPiece = /\S+\s*$/.exec(text)?.index ?? 0;
  const firstEnd = /^\s*\S+/.exec(text)?.[0].length ?? 0;
  const places: [number, number][] = [
    [0, text.length],
    withoutYear,
    [lastPiece, text.length],
    [0, firstEnd],
  ];
  return places.flatMap(([from, to]) => readingAt(text, from, to) ?? []);
}

function readingAt(text: string, from: number, to: number): TypedReading | undefined {
  const piece = text.slice(from, Math.max(from, to));
  const key = piece.replace(/[\s'’·,，、。]/g, '');
  // Longer ones are no name; bare figures are a year that is being typed.
  if (key === '' || key.length > longest || /^\d*年?度?$/.test(key)) return undefined;
  const start = from + (piece.length - piece.trimStart().length);
  return { key, place: [start, start + piece.trim().length] };
}

const longest = 40;
const longestTyped = 60;
