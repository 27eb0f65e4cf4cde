import { blankCountsIn } from '../../report/text/notation/blank-counts.ts';
import { documentNumbersIn } from '../../report/text/notation/document-numbers.ts';
import { passagesOf, type Passage } from '../../report/text/passages.ts';
import { spotRuns, spotsQuoted, type Spot } from '../../report/text/spots.ts';
import { titlesIn } from '../../report/text/notation/titles.ts';
import { wholeTextOf } from '../../report/text/whole-text.ts';
import { defineRule, type ExampleReport } from '../define-rule.ts';

/** No spaces between Chinese characters, nor between these and figures. */
export const spacesInText = defineRule({
  id: 'spaces-in-text',
  severity: 'warning',
  title: '中文之间、中文和数字之间不应留空格',
  basis:
    '《党政机关公文处理工作条例》第十九条：公文起草应当做到格式规范；汉字、数字、标点连排是公文的通行写法',
  rationale: '多半是从表格或者分行的文件里复制来的；检索“2023年”就找不到“2023 年”。',
  canBeAcknowledged: false,
  good: [
    {},
    text('2023年公开信息9条，其中PDF 格式2条，Word 文件3条。'),
    text('地址：示例路1号　邮编：000000　电话：0000-0000000 传真：0000-0000001'),
    text('举办“心连心 面对面”活动，解读《优化服务 便民利民》，开放时间为1月2日 8:30。'),
    text('示例县水利局　2024年1月22日'),
    text('（一） 主动公开。  \n公布9条。**解读。** 公布2条。'),
  ],
  bad: [
    {
      given: text('2023 年主动公开 政府信息 53 条。'),
      messages: ['中文里有多余的空格：“2023 年主动”“主动公开 政府信”“政府信息 53”等4处；请删去'],
    },
    {
      given: text('加强审核， 及时　　答复。'),
      messages: ['中文里有多余的空格：“强审核， 及时”“， 及时　　答复。”；请删去'],
    },
  ],
  *check({ report }) {
    if (!anySpace.test(wholeTextOf(report))) return;
    for (const passage of passagesOf(report)) {
      if (passage.kind === 'row' || !anySpace.test(passage.text)) continue;
      for (const { spots, fix } of spotRuns(passage, spacesIn(passage))) {
        const isList = isListBySpaces(passage.text, spots);
        const duty = isList ? '请删去，并列的几项用顿号隔开' : '请删去';
        yield {
          message: `中文里有多余的空格：${spotsQuoted(passage.text, spots)}；${duty}`,
          textAt: passage.placeAt(spots[0]?.from ?? 0),
          ...(fix !== undefined && !isList && { fix }),
        };
      }
    }
  },
});

function text(lead: string): ExampleReport {
  return { lead };
}

const anySpace = /[ \t\u00a0\u3000]/;

function spacesIn(passage: Passage): Spot[] {
  const whole = passage.text;
  if (isLayout(whole, passage.kind)) return [];
  const left = leftToOthers(whole);
  return [...whole.matchAll(spaces)].flatMap(({ 0: found, index: from }) => {
    const to = from + found.length;
    if (from === 0 || to === whole.length || !isAmongChinese(whole, from, to)) return [];
    if (isSeparator(whole, from, to) || left[from] === 1) return [];
    return isBesideMark(passage, from, to) ? [] : [{ from, to, right: '' }];
  });
}

const spaces = /[ \t\u00a0\u3000]{1,40}/g;

/** A line without a sentence, as the body and the date under a report: its parts are set apart by spaces. */
function isLayout(whole: string, kind: Passage['kind']): boolean {
  if (kind === 'heading' || whole.length > 40 || /[，。；：、！？,;:]/.test(whole)) return false;
  return (
    whole.includes('\u3000') ||
    /^\p{Script=Han}{4,30} {1,8}(?:19|20)\d\d年\d{1,2}月\d{1,2}日$/u.test(whole)
  );
}

/** 概况信息 政策文件 公示公告: what is meant may be a list. */
function isListBySpaces(whole: string, spots: readonly Spot[]): boolean {
  const between = spots.filter(({ from, to }) =>
    /^\p{Script=Han}{2}$/u.test((whole[from - 1] ?? '') + (whole[to] ?? '')),
  );
  return between.length > 2;
}

const chinese = /[\p{Script=Han}，。；：、！？“”《》（）〔〕【】％]/u;
const digit = /[\d０-９%.]/;

function isAmongChinese(whole: string, from: number, to: number): boolean {
  const [before, after] = [whole[from - 1] ?? '', whole[to] ?? ''];
  if (chinese.test(before))
    return chinese.test(after) || (/\d/.test(after) && isPlainNumber(whole, from, to));
  if (!digit.test(before) || !/\p{Script=Han}/u.test(after) || isWithLatin(whole, from))
    return false;
  // At the head of a line a bare number may be one of a list.
  return from > 2 || countedBy.test(after);
}

const countedBy = /[年月日余多个项条件篇次期份场万]/;

/** No telephone number or postcode, no time of day, and none that stands behind the end of a sentence. */
function isPlainNumber(whole: string, from: number, to: number): boolean {
  const [number = ''] = /^[\d.:：/-]*/.exec(whole.slice(to, to + 24)) ?? [];
  return (
    !/^(?:\d{1,2}[:：]\d\d|\d{3,4}-\d{7,8}|\d{7,})/.test(number) &&
    !/(?:邮编|邮政编码|电话|传真|[。；！？转])$/.test(whole.slice(Math.max(0, from - 4), from))
  );
}

/** V2.0 平台, and the end of an address. */
function isWithLatin(whole: string, end: number): boolean {
  return /[A-Za-z@][\w./:?=&%#@-]*$/.test(whole.slice(Math.max(0, end - 40), end));
}

/** Behind a number of a paragraph, and before a label such as 电话：. */
function isSeparator(whole: string, from: number, to: number): boolean {
  if (/^(?!其中|包括|分别)\p{Script=Han}{2,8}[：:]/u.test(whole.slice(to, to + 9))) return true;
  if (/^(?:电话|传真|邮编|转[ \d])/.test(whole.slice(to, to + 3))) return true;
  if (from > 6 || countedBy.test(whole[to] ?? '')) return false;
  return numberOfParagraph.test(whole.slice(0, from));
}

const numberOfParagraph =
  /^\s*(?:[（(]?[一二三四五六七八九十\d.]{1,4}[)）、.．]{0,2}|第[一二三四五六七八九十\d]{1,3}[章节条])$/;

/** Slogans in quotation marks, titles of two parts, and numbers of documents. */
function leftToOthers(whole: string): Uint8Array {
  const characters = new Uint8Array(whole.length);
  for (const { start, end } of [...quotationsIn(whole), ...titlesIn(whole)]) {
    for (const { index, 0: found } of whole.slice(start, end).matchAll(betweenHan))
      characters.fill(1, start + index, start + index + found.length);
  }
  for (const { start, end } of blankCountsIn(whole)) characters.fill(1, start, end);
  for (const { start, end, found, right } of documentNumbersIn(whole)) {
    if (found !== right) characters.fill(1, start, end);
  }
  return characters;
}

const betweenHan = /(?<=\p{Script=Han})[ \u3000\u00a0]{1,2}(?=\p{Script=Han})/gu;

function quotationsIn(whole: string): { start: number; end: number }[] {
  return [...whole.matchAll(/“[^“”]{1,80}”/g)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** Spaces before the end of a line or beside ** are layout of Markdown. */
function isBesideMark(passage: Passage, from: number, to: number): boolean {
  return passage.edit(from - 1, to + 1, '') === undefined;
}
