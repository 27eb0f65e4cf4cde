/** Numbers that head paragraphs or run on within them: 一、 （一） 1. （1） ① 一是 第一，. */
import type { Passage } from '../passages.ts';

/** The first four are levels, from the highest on. */
export type NumberStyle = '一、' | '（一）' | '1.' | '（1）' | '①' | '一是' | '第一，';

export interface NumberMark {
  readonly passage: Passage;
  readonly style: NumberStyle;
  readonly number: number;
  /** As it stands there, with its brackets or point. */
  readonly text: string;
  readonly start: number;
  /** The passage begins with it. */
  readonly isLeading: boolean;
}

export const levels: readonly NumberStyle[] = ['一、', '（一）', '1.', '（1）'];

/** In the order of the text. Rows of tables have none. Several rules ask for the same passage: they get the same list. */
export function numberMarksIn(passage: Passage): readonly NumberMark[] {
  const known = remembered.get(passage);
  if (known !== undefined) return known;
  const marks = passage.kind === 'row' ? [] : readMarks(passage);
  remembered.set(passage, marks);
  return marks;
}

const remembered = new WeakMap<Passage, readonly NumberMark[]>();

function readMarks(passage: Passage): NumberMark[] {
  const whole = passage.text;
  return [...whole.matchAll(anyMark)].flatMap(({ 0: text, index: start }) => {
    const style = styleOf(text);
    const number =
      hanNumbers.indexOf(text.replaceAll(/[^一二三四五六七八九十]/g, '')) + 1 || digitsOf(text);
    const before = whole.slice(Math.max(0, start - 3), start).trimEnd();
    const isLeading = start <= 2 && before === '';
    if (number === 0 || !(isLeading || isBoundary(style, before.at(-1) ?? ''))) return [];
    if (isPartOfMore(text, style, whole[start + text.length] ?? '')) return [];
    return [{ passage, style, number, text, start, isLeading }];
  });
}

const anyMark =
  /[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[)）]|第[一二三四五六七八九十]{1,3}[，,、]|[一二三四五六七八九十]{1,3}[、.．是]|\d{1,2}[.．、]|[①-⑳]/g;

function styleOf(text: string): NumberStyle {
  if (/^[①-⑳]/.test(text)) return '①';
  if (text.startsWith('第')) return '第一，';
  const isBracketed = /^[（(]/.test(text);
  if (/\d/.test(text)) return isBracketed ? '（1）' : '1.';
  if (isBracketed) return '（一）';
  return text.endsWith('是') ? '一是' : '一、';
}

function digitsOf(text: string): number {
  const at = circled.indexOf(text);
  return at === -1 ? Number(/\d{1,2}/.exec(text)?.[0] ?? 0) : at + 1;
}

/** Behind the end of a sentence or of what leads to a list; between clauses only what can't be anything else. */
function isBoundary(style: NumberStyle, before: string): boolean {
  if (style === '一、') return false;
  return /[。；;：:！？!?]/.test(before) || (style === '一是' && /[，,、”）)]/.test(before));
}

/** 3.5, 一是一, 一、二季度. */
function isPartOfMore(text: string, style: NumberStyle, next: string): boolean {
  if (style === '1.') return /[\d、.．]/.test(next);
  if (style === '一、')
    return next !== '' && next === hanNumbers[hanNumbers.indexOf(text.slice(0, -1)) + 1];
  return style === '一是' && next === text[0];
}

/** The number in that style, as it should be written. */
export function printNumber(style: NumberStyle, number: number): string {
  const han = hanNumbers[number - 1] ?? String(number);
  switch (style) {
    case '一、':
      return `${han}、`;
    case '（一）':
      return `（${han}）`;
    case '1.':
      return `${String(number)}.`;
    case '（1）':
      return `（${String(number)}）`;
    case '①':
      return circled[number - 1] ?? String(number);
    case '一是':
      return `${han}是`;
    case '第一，':
      return `第${han}，`;
  }
}

const digits = ['一', '二', '三', '四', '五', '六', '七', '八', '九'];
const hanNumbers = [...digits, '十', ...digits.map((digit) => `十${digit}`), '二十'];
const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
