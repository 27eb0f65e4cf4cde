/** Sentences that tell of a change from one year to the next, number by number. */
import { wholeSentencesOf } from '../counts/clause-marks.ts';
import { countsWithin, type CountedText } from '../counts/counted-text.ts';
import { changeTerms, type ChangeTerm } from './change-terms.ts';

export interface ChangeSentence {
  readonly terms: readonly ChangeTerm[];
  /** 上年未收到: from nothing anything may be written. */
  readonly isFromNothing: boolean;
}

/** `year` is that of the report. */
export function* changeSentences(source: CountedText, year: number): Iterable<ChangeSentence> {
  const { even, counts } = source;
  if (!mayCompare.test(even)) return;
  for (const { text: sentence, start } of wholeSentencesOf(even)) {
    if (sentence.length > longestSentence || ofShorterTime.test(sentence)) continue;
    if (!mayCompare.test(sentence)) continue;
    const end = start + sentence.length;
    const own = countsWithin(counts, start, end);
    // Nobody writes more in a sentence; a machine may.
    if (own.length > mostTerms) continue;
    const terms = changeTerms(openBases(even), [start, end], own, year);
    if (terms.length > mostTerms) continue;
    yield { terms, isFromNothing: fromNothing.test(sentence) };
  }
}

/** 比2019年（18件）增加28件: the count in brackets is that of the year before them. */
function openBases(even: string): string {
  return even.includes('（') ? even.replaceAll(baseInBrackets, '$1 $2 ') : even;
}

const baseInBrackets =
  /((?:上|去)一?年度?(?:同期)?|20\d\d ?年度?(?:同期)?)（([^（），；。]{1,14})）(?=[的增减上下提多少降，。])/g;
const longestSentence = 2000;
const mostTerms = 40;
const mayCompare = /[比较同增减升降翻]|提高|下滑|回落|倍/;
/** What is said of a month or a quarter isn't told of the year. */
const ofShorterTime = /环比|上月|月份|季度|半年|[月日周]均|平均每?/;
const fromNothing = /未(?:收|发|受|接|公)|没有|为零|零(?:件|条|增长)|(?<!\d)0[件条]/;
