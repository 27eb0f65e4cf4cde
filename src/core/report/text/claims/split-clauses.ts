/** Cuts a sentence into clauses: what stands between commas, colons and brackets, or begins with 其中. */

export interface Clause {
  readonly text: string;
  /** Where it begins in the compact sentence. */
  readonly start: number;
  /** The mark before it; empty at the beginning. */
  readonly mark: string;
  /** The mark behind it. */
  readonly markBehind: string;
  /** How many brackets it stands in. */
  readonly depth: number;
  /** It begins with 其中, 包括 or 含: it tells parts of what was told last. */
  readonly isPart: boolean;
}

export function splitClauses(sentence: string): Clause[] {
  const clauses: Clause[] = [];
  let [from, mark, depth] = [0, '', 0];
  let isPart = false;
  for (const { 0: found, index } of [...sentence.matchAll(divider), end(sentence)]) {
    const partWord = wordOfParts.exec(sentence.slice(from, index))?.[0] ?? '';
    const number = enumerator.exec(sentence.slice(from + partWord.length, index))?.[0] ?? '';
    const start = from + partWord.length + number.length;
    isPart ||= partWord !== '';
    const text = sentence.slice(start, index);
    if (text !== '') {
      clauses.push({ text, start, mark, markBehind: found, depth, isPart });
      isPart = false;
    }
    if (found === '（') depth += 1;
    if (found === '）') depth = Math.max(0, depth - 1);
    from = index + found.length;
    if (found !== '') mark = found;
  }
  return clauses;
}

/** A comma within a number divides thousands; 其中 begins a clause without any mark. */
const divider = /[；：（）]|[，,](?!(?<=\d[，,])\d{3}(?!\d))|(?<!占)(?=其中)|(?=包括)/g;

const wordOfParts = /^(?:其中|包括|包含|含有|内含|含)/;

/** 一、新收12件；二、…; 一是…. */
const enumerator = /^(?:[一二三四五六七八九十]{1,3}[、是]|\d{1,2}[.、](?!\d))/;

function end(sentence: string): { 0: string; index: number } {
  return { 0: '', index: sentence.length };
}
