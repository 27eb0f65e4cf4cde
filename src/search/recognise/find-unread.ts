/** What compares or asks for an order, and is no condition and no order: 行政诉讼 ≥ 1, 新收≥abc, 新收最少. */
import { numberPattern } from './chinese-number.ts';
import { comparingWords } from './find-conditions.ts';
import type { FigureWords } from './figure-words.ts';
import type { Place } from './recognition.ts';

/** `text`: folded; `taken`: what was understood. */
export type FindUnread = (text: string, taken: readonly Place[]) => readonly Place[];

/** To be made once: the patterns are long. */
export function createFindUnread(figures: FigureWords): FindUnread {
  const superlative = new RegExp(`${piece}{0,8}?(?:${several}|${figures.pattern})${extreme}`, 'gu');
  return (text, taken) => {
    let open = text;
    for (const { start, end } of taken) {
      open = open.slice(0, start) + takenSign.repeat(end - start) + open.slice(end);
    }
    return [
      ...(/[<>=≤≥⩽⩾≦≧]/u.test(open) ? placesOf(open, bySign) : []),
      ...(aNumber.test(open) ? placesOf(open, byWord) : []),
      ...(/最|少到多/u.test(open) ? placesOf(open, superlative) : []),
    ].filter(isFirst);
  };
}

/** Nobody types it. */
const takenSign = '\0';

const piece = String.raw`[^\s\0<>=≤≥⩽⩾≦≧,，。;；、?？]`;
const sign = '(?:<=|>=|=<|=>|==|[<>=≤≥⩽⩾≦≧])';
const edge = String.raw`(?=$|[\s\0的,，。;；、?？])`;

const bySign = new RegExp(
  `(?:${piece}{1,20}\\s{0,3}${sign}(?![<>=])\\s{0,3}${piece}{0,12}|${sign}\\s{0,3}\\d${piece}{0,12})`,
  'gu',
);

const aNumber = new RegExp(numberPattern, 'u');

/** With words only as a piece of its own: sentences tell of such numbers. */
const byWord = new RegExp(
  `(?:^|[\\s\\0])(?:${piece}{2,12}?(?:${comparingWords})(?:${numberPattern})[件份项起条次个]?|` +
    `${piece}{2,12}?(?:${numberPattern})[件份项起条次个]?及?以[上下内])${edge}`,
  'gu',
);

/** By these no single figure goes. */
const several = '行政诉讼|诉讼|应诉|败诉|被?起诉|被诉|不予公开|不公开|主动公开|无法提供|不予处理';
const extreme = '的?(?:数量|件数|总数|总量|数|量)?的?最[多少大小高低]';

function placesOf(text: string, pattern: RegExp): Place[] {
  return Array.from(text.matchAll(pattern), ({ 0: all, index }) => {
    const start = index + (/^[\s\0]*/u.exec(all)?.[0].length ?? 0);
    return { start, end: index + all.trimEnd().length };
  });
}

function isFirst(one: Place, at: number, all: readonly Place[]): boolean {
  return all.slice(0, at).every(({ start, end }) => one.end <= start || end <= one.start);
}
