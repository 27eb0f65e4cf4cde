/** Two numbers that a figure lies between: 新收10到50件, 新收 10-50, 新收在10至50之间. */
import { numberPattern, readNumber } from './chinese-number.ts';
import { isPartOfOther, type FigureName, type FigureWords } from './figure-words.ts';
import type { Place } from './recognition.ts';

export interface FoundRange {
  readonly figure: FigureName;
  /** Where each of both is named, beside each other. */
  readonly from: Place & { readonly value: number };
  readonly to: Place & { readonly value: number };
}

export type FindRanges = (text: string) => readonly FoundRange[];

/** To be made once: the pattern is long. */
export function createFindRanges({ pattern, called }: FigureWords): FindRanges {
  const range = new RegExp(
    String.raw`((${pattern})(?:数量|件数|总数|数|量)?\s?[在从为]?\s?(${numberPattern})\s?([件份项起])?\s?(-|—|–|~|至|到|和|与)\s?)` +
      String.raw`(${numberPattern})(?![\d.]|-\d)\s?([件份项起])?(之间|以内)?(?!\s?[余多几来]?[次个条家万元年月日篇人号%])`,
    'gu',
  );
  return (text) =>
    [...text.matchAll(range)].flatMap((match) => {
      const [all, begins = '', word = '', low = '', unit, joint = '', high = '', last, between] =
        match;
      const figure = called(word);
      const values = [readNumber(low), readNumber(high)] as const;
      const isYear = /^20\d\d$/.test(low) && unit === undefined && last === undefined;
      const isRange = between === '之间' || (!isYear && !'和与'.includes(joint));
      const context = text.slice(0, match.index).replace(/的$/u, '');
      if (figure === undefined || !isRange || isPartOfOther(context)) return [];
      const middle = match.index + begins.length;
      const end = match.index + all.trimEnd().length;
      return [
        {
          figure,
          from: { start: match.index, end: middle, value: Math.min(...values) },
          to: { start: middle, end, value: Math.max(...values) },
        },
      ];
    });
}
