/** A count, then all its parts up to the rest of them: 公开信息134条。项目类61条，价格类42条，其余31条为其他信息。 */
import { wholeSentencesOf } from '../counts/clause-marks.ts';
import { levelOf, type CountedText, type Level } from '../counts/counted-text.ts';
import { isSumOfSome, sumOf, type Decimal } from '../counts/decimal.ts';
import { comparing, type Quantity } from '../counts/quantities.ts';

export interface RestSentence {
  readonly whole: Quantity;
  readonly parts: readonly Quantity[];
  readonly sum: Decimal;
  /** 其余 or its like. */
  readonly word: string;
}

/** Sentences that end with a rest and don't add up to the count before them. */
export function wrongRestSentences(source: CountedText): RestSentence[] {
  if (source.counts.length < 3 || !rest.test(source.even)) return [];
  const found: RestSentence[] = [];
  let before: Level | undefined;
  for (const { text, start } of wholeSentencesOf(source.even)) {
    const sentence = levelOf(source, start, start + text.length);
    const wrong = wrongRest(before, sentence);
    if (wrong !== undefined) found.push(wrong);
    before = sentence;
  }
  return found;
}

/** The clause of the rest is the last one with a count. */
const rest = /(?:^|[，；、])(?:其余|剩余|余下)的?\s?(?=\d)/;

function wrongRest(before: Level | undefined, sentence: Level): RestSentence | undefined {
  const at = sentence.even.search(rest);
  const last = sentence.counts.at(-1);
  if (at === -1 || last === undefined) return undefined;
  const own = sentence.counts.filter(({ measure }) => measure === last.measure);
  if (/其中|等[^，；]{0,6}[，；]/.test(sentence.even) || comparing.test(sentence.even))
    return undefined;
  const isLast = own.filter(({ start }) => start - sentence.from > at).length === 1;
  if (own.length < 2 || own.length > mostParts || !isLast) return undefined;
  if (own.some(({ isExact }) => !isExact)) return undefined;
  const wholes = before?.counts.filter(({ measure }) => measure === last.measure) ?? [];
  const [whole] = wholes;
  const isWholeBefore =
    whole !== undefined && wholes.length === 1 && !comparing.test(before?.even ?? '');
  const all = [...(isWholeBefore ? [whole] : []), ...own];
  const [first, ...parts] = all;
  if (first?.isExact !== true || parts.length < 2) return undefined;
  const sum = sumOf(parts.map(({ amount }) => amount));
  if (isExplained(all.map(({ amount }) => amount)) || !isClose(sum, first.amount)) return undefined;
  const word = sentence.even
    .slice(at)
    .replace(/^[，；、]/, '')
    .slice(0, 2);
  return { whole: first, parts, sum, word };
}

const mostParts = 8;

/** One of them is the sum of others up to the rest: 收到20件，延期5件，办结15件，其余5件转到下年. */
function isExplained(amounts: readonly Decimal[]): boolean {
  const last = amounts.at(-1) ?? 0n;
  return amounts
    .slice(0, -1)
    .some((whole, at) => whole > last && isSumOfSome(amounts.slice(at + 1, -1), whole - last));
}

/** What is far off is a count of something else. */
function isClose(sum: Decimal, whole: Decimal): boolean {
  return sum * 10n < whole * 13n && sum * 10n > whole * 7n;
}
