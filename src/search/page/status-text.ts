/** What the status says of an answer, once, when everything else is in its place. */
import type { Answer } from '../engine/answer.ts';
import { hasComparingSign } from '../query/condition.ts';

interface Told extends Pick<
  Answer,
  'count' | 'step' | 'words' | 'names' | 'searchedYears' | 'otherYears' | 'blanks'
> {
  readonly recognised: Pick<Answer['recognised'], 'unread'>;
}

/** `conditions`: how many the request has. */
export function statusText(answer: Told, conditions: number): string {
  return [countOf(answer), howLoose(answer), unreadOf(answer), blanksOf(answer, conditions)]
    .filter((sentence) => sentence !== '')
    .join('。');
}

function countOf({ count, searchedYears, otherYears }: Told): string {
  const counted = `共 ${String(count)} 份报告`;
  if (otherYears.length === 0) return counted;
  const [newest, oldest] = [Math.max(...searchedYears), Math.min(...searchedYears)];
  const years = newest === oldest ? `${String(newest)}年` : `${String(oldest)}—${String(newest)}年`;
  const which = otherYears.every((year) => year < oldest) ? '更早的' : '其他';
  return `${years}${counted}，${which} ${String(otherYears.length)} 个年度还没有检索`;
}

function howLoose({ count, step, words, names }: Told): string {
  if (count === 0) return '';
  switch (step) {
    case 'typed':
      return '';
    case 'recognised':
      return '没有与所输文字完全相同的，已按识别出的条件查找';
    case 'words':
      return '没有完全匹配的报告，以下报告包含其中的各个词';
    case 'pairs':
      return '没有完全匹配的报告，以下报告包含其中的字词';
    case 'some':
      return `没有完全匹配的报告，${whatOf(words, names)}`;
  }
}

function whatOf(words: readonly string[], names: readonly string[]): string {
  if (names.length === 0) return `以下报告包含其中的${quoted(words)}`;
  const which = `以下是${quoted(names)}的报告`;
  return words.length === 0 ? which : `${which}，包含或者符合其中的${quoted(words)}`;
}

function quoted(texts: readonly string[]): string {
  return texts.map((text) => `“${text}”`).join('');
}

/** A comparison in words may be what a report says. */
function unreadOf({ step, recognised }: Told): string {
  const unread = recognised.unread.filter((text) => step !== 'typed' || hasComparingSign(text));
  if (unread.length === 0) return '';
  return `没有读懂${quoted(unread)}，只当作文字查找；可以用“按数字查找”`;
}

function blanksOf({ blanks }: Told, conditions: number): string {
  if (blanks === 0) return '';
  return `另有 ${String(blanks)} 份报告没有填写${conditions > 1 ? '其中某一项' : '这一项'}，未列入`;
}
