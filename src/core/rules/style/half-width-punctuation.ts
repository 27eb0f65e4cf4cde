import { addressesIn } from '../../report/text/notation/addresses.ts';
import { documentNumbersIn } from '../../report/text/notation/document-numbers.ts';
import { numberMarksIn } from '../../report/text/notation/numbering.ts';
import { passagesOf, type Passage } from '../../report/text/passages.ts';
import { spotRuns, spotsQuoted, type Spot } from '../../report/text/spots.ts';
import { wholeTextOf } from '../../report/text/whole-text.ts';
import { defineRule, type ExampleReport } from '../define-rule.ts';

/** In Chinese text ，：；！？。 and （） are of full width. */
export const halfWidthPunctuation = defineRule({
  id: 'half-width-punctuation',
  severity: 'warning',
  title: '中文里的标点应当用全角',
  basis:
    'GB/T 15834-2011《标点符号用法》5.1：句号、逗号、冒号、分号、问号、叹号和括号占一个字的位置',
  rationale: '半角、全角混用，版面参差，也影响按标点断句的朗读和检索。',
  canBeAcknowledged: false,
  good: [
    {},
    text('全年公开信息1,204条，网址https://gk.example.gov.cn/a,b?c=1，8:30至17:30接待。'),
    text('支持WPS,Office等格式；按GB/T 9704-2012(E)排版；比例为3:1。'),
    text('示水办(2021)第8号'),
  ],
  bad: [
    {
      given: text('从总体看,进展平稳:一是更新及时;二是答复准确.'),
      messages: [
        '中文里用了半角标点：“从总体看,进展平”“进展平稳:一是更”“更新及时;二是答”等4处；请改成全角的“，：；。”',
      ],
    },
    {
      given: text('联系电话: 0000-0000000 (工作日),欢迎来电!'),
      messages: [
        '中文里用了半角标点：“联系电话: 00”“000 (工作日”“(工作日),欢迎”等5处；请改成全角的“：（），！”',
      ],
    },
    {
      given: text('公布**9条**（含解读2条),其余**按时**答复,没有逾期。'),
      messages: [
        '中文里用了半角标点：“解读2条),其余”“读2条),其余按”；请改成全角的“），”',
        '中文里用了半角标点：“按时答复,没有逾”；请改成全角的“，”',
      ],
    },
  ],
  *check({ report }) {
    if (!anyMark.test(wholeTextOf(report))) return;
    for (const passage of passagesOf(report)) {
      if (passage.kind === 'row' || !anyMark.test(passage.text)) continue;
      for (const { spots, fix } of spotRuns(passage, halfWidthIn(passage))) {
        const wanted = [...new Set(spots.map(({ right }) => right))].join('');
        yield {
          message: `中文里用了半角标点：${spotsQuoted(passage.text, spots)}；请改成全角的“${wanted}”`,
          textAt: passage.placeAt(spots[0]?.from ?? 0),
          ...(fix !== undefined && { fix }),
        };
      }
    }
  },
});

function text(lead: string): ExampleReport {
  return { lead };
}

const anyMark = /[,:;!?().]/;

function halfWidthIn(passage: Passage): Spot[] {
  const whole = passage.text;
  const others = belongingToOthers(passage);
  const brackets = halfWidthBrackets(whole);
  const isChineseAt = (at: number): boolean => brackets.has(at) || isChinese(whole[at] ?? '');
  const spots: Spot[] = [];
  for (const { 0: found, index, groups } of whole.matchAll(marks)) {
    const mark = groups?.['mark'] ?? '';
    const at = index + found.indexOf(mark);
    const right = fullWidth[mark];
    if (right === undefined || others[at] === 1) continue;
    const [before, after] = [index - 1, index + found.length];
    const isWrong = /[()]/.test(mark)
      ? brackets.has(at)
      : isInChinese(mark, isChineseAt(before), isChineseAt(after), whole[before], whole[after]) &&
        (mark !== '.' || endsSentence(whole, at));
    if (!isWrong) continue;
    // The spaces around a half-width mark go with it, except before what isn't Chinese.
    const to = isChineseAt(after) || after === whole.length ? after : at + mark.length;
    spots.push({ from: isChineseAt(before) ? index : at, to, right });
  }
  return spots;
}

const fullWidth: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '!': '！',
  '?': '？',
  '.': '。',
  '...': '……',
  '(': '（',
  ')': '）',
};

const marks = /[ \u00a0]{0,2}(?<mark>\.{3}|[,:;!?().])[ \u00a0]{0,2}/g;

/** Addresses, numbers of documents and of paragraphs have rules of their own: their characters are 1. */
function belongingToOthers(passage: Passage): Uint8Array {
  const characters = new Uint8Array(passage.text.length);
  const first = numberMarksIn(passage)[0];
  if (first?.isLeading === true) characters.fill(1, first.start, first.start + first.text.length);
  for (const { start, end } of addressesIn(passage.text)) characters.fill(1, start, end);
  for (const { start, end, found, right } of documentNumbersIn(passage.text)) {
    if (found !== right) characters.fill(1, start, end);
  }
  return characters;
}

function isInChinese(
  mark: string,
  isBehindChinese: boolean,
  isBeforeChinese: boolean,
  before = '',
  after = '',
): boolean {
  if (after === '/' || /[,:;!?.]/.test(after)) return false;
  if (mark === '...') return isBehindChinese && (isBeforeChinese || after === '');
  if (mark === '.')
    return (
      (isBehindChinese && isBeforeChinese) || (after === '' && (isBehindChinese || before === '%'))
    );
  if (/[!?]/.test(mark)) return isBehindChinese;
  // As in &ldquo; it is no punctuation.
  if (mark === ';' && /[A-Za-z]/.test(before)) return false;
  return isBehindChinese || (isBeforeChinese && partOfChinese.test(before));
}

/** What stands in Chinese text and isn't Chinese itself. */
const partOfChinese = /[\w%‰℃)）”]/;

function isChinese(character: string): boolean {
  return chinese.test(character);
}

const chinese = /[\p{Script=Han}，。；：、！？“”‘’《》〈〉（）〔〕【】…—％]/u;

/** Of some length on both sides: a point in a name, as in 甲.乙, divides less. */
function endsSentence(whole: string, at: number): boolean {
  const behind = /^[^，。；：、！？,;:!?.]*/.exec(whole.slice(at + 1, at + 40))?.[0].trim() ?? '';
  if (whole.slice(at + 1).trim() === '') return true;
  const before = /[^，。；：、！？,;:!?.]*$/.exec(whole.slice(Math.max(0, at - 40), at))?.[0] ?? '';
  return behind.length >= 5 && before.length >= 5;
}

/** Positions of half-width brackets that stand in Chinese or around it, each with its fellow. */
function halfWidthBrackets(whole: string): ReadonlySet<number> {
  const wrong = new Set<number>();
  const open: number[] = [];
  for (const { 0: mark, index } of whole.matchAll(/[()（）]/g)) {
    if (mark === '(' || mark === '（') {
      open.push(index);
      continue;
    }
    const start = open.pop();
    if (start === undefined || !isAmongChinese(whole, start, index)) continue;
    if (whole[start] === '(') wrong.add(start);
    if (mark === ')') wrong.add(index);
  }
  return wrong;
}

/** 应用程序(APP) is Chinese, 9704-2012(E) is not. */
function isAmongChinese(whole: string, start: number, end: number): boolean {
  if (whole[start] !== '(' && whole[end] !== ')') return false;
  const before = whole.slice(0, start).trimEnd().at(-1) ?? '';
  return (
    isChinese(before) ||
    /\p{Script=Han}/u.test(whole.slice(start + 1, Math.min(end, start + 200))) ||
    whole[start] === '（' ||
    whole[end] === '）'
  );
}
