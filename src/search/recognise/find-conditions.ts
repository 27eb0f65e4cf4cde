/** Conditions on figures: 新收≥100, 结果纠正大于0, 新收100件以上. */
import {
  printCondition,
  readCondition,
  shownSigns,
  type Condition,
  type Relation,
} from '../query/condition.ts';
import { numberPattern, readNumber } from './chinese-number.ts';
import { isPartOfOther, type FigureWords } from './figure-words.ts';
import { createFindRanges, type FoundRange } from './find-ranges.ts';
import type { Mention } from './recognition.ts';

export type FindConditions = (text: string) => readonly Mention[];

/** To be made once: the patterns are long. */
export function createFindConditions(figures: FigureWords): FindConditions {
  const comparison = comparisonWith(figures);
  const existence = existenceOf(figures);
  const findRanges = createFindRanges(figures);
  return (text) => [
    ...(number.test(text) ? findRanges(text).flatMap(bothEnds) : []),
    ...(number.test(text) ? compared(text, comparison, figures) : []),
    ...(/[有无没未零]/u.test(text) ? thereOrNot(text, existence, figures) : []),
  ];
}

function bothEnds({ figure: { id, label }, from, to }: FoundRange): Mention[] {
  const ends = [
    { place: from, condition: { figure: id, relation: '>=', value: from.value } },
    { place: to, condition: { figure: id, relation: '<=', value: to.value } },
  ] as const;
  if (ends.some(({ condition }) => readCondition(printCondition(condition)) === undefined))
    return [];
  return ends.map(({ place: { start, end }, condition }) => ({
    start,
    end,
    named: { facet: 'figure', values: [printCondition(condition)] },
    label: `${label} ${shownSigns[condition.relation]} ${condition.value}`,
  }));
}

const number = new RegExp(numberPattern, 'u');

const words: readonly (readonly [Relation, string])[] = [
  ['<=', '<=|=<|≤|⩽|≦|不超过|不多于|不大于|不高于|至多|最多|小于等于|小于或等于'],
  ['>=', '>=|=>|≥|⩾|≧|不少于|不小于|不低于|至少|大于等于|大于或等于|达到|达'],
  ['>', '>|大于|超过|多于|高于|超'],
  ['<', '<|小于|少于|低于|不足|不到'],
  ['=', '==|=|等于|为|是'],
];

/** Words that compare with a number behind them, for use in a regular expression; without those of any sentence. */
export const comparingWords = words
  .flatMap(([, list]) => list.split('|').filter((word) => /^\p{L}{2}/u.test(word)))
  .join('|');

/** No number goes on behind it. */
const endOfNumber = String.raw`(?![\d.〇○零一二两三四五六七八九十百千])`;

function comparisonWith({ pattern }: FigureWords): RegExp {
  const relation = words.map(([, list]) => list).join('|');
  // Each piece takes the spaces before it: a row of spaces is never divided in more than one way.
  const measured = String.raw`(${pattern})(?:\s*的)?(?:\s*(?:数量|件数|总数|总量|金额|数|量))?(?:\s*[在有])?`;
  const unit = String.raw`(?:\s*(?:件|份|项|起|万元))?(?:\s*(及?以上|及?以下|以内))?(?:的?(?:政府)?(?:信息)?(?:公开)?申请)?`;
  // 公开信息100条, 收到3次: what is counted there is something else.
  const otherUnit = String.raw`\s?[余多几来]?(?:件|份|项|起)?[次个条家万元年月日篇人号%]`;
  return new RegExp(
    String.raw`${measured}(?:\s*(${relation}))?\s*(${numberPattern})${endOfNumber}${unit}(?!${otherUnit})`,
    'gu',
  );
}

function compared(text: string, comparison: RegExp, figures: FigureWords): Mention[] {
  return [...text.matchAll(comparison)].flatMap((match) => {
    const [all, called = '', sign, digits = '', bound] = match;
    const figure = figures.called(called);
    const relation = relationOf(sign, bound);
    const value = readNumber(digits);
    if (figure === undefined || relation === undefined) return [];
    const before = text.slice(0, match.index);
    const context = isSign(sign) ? before.replace(/的$/u, '') : before;
    if (isPartOfOther(context) || (isTold(sign) && !isAlone(text, before, all))) return [];
    const condition = { figure: figure.id, relation, value };
    if (readCondition(printCondition(condition)) === undefined) return [];
    return mention(match.index, all, figure.label, condition);
  });
}

/** No sentence has such a sign. */
function isSign(sign = ''): boolean {
  return /^[^\p{L}]+$/u.test(sign);
}

/** 新收为0 alone asks; inside a sentence, it tells. */
function isTold(sign = ''): boolean {
  return /^[为是]$/u.test(sign);
}

function isAlone(text: string, before: string, all: string): boolean {
  return (
    /(?:^|\s|[年度])$/u.test(before) && /^(?:\s|$)/u.test(text.slice(before.length + all.length))
  );
}

/** Behind the number stands the relation where none stands before it; a number alone says none. */
function relationOf(sign = '', bound = ''): Relation | undefined {
  const before = words.find(([, list]) => list.split('|').includes(sign))?.[0];
  if (bound === '' || before === '>' || before === '<') return before;
  return bound.includes('上') ? '>=' : '<=';
}

/** Of its own, behind a name, or of whom it is so: 没有结果纠正, 延津县未收到申请, 没有申请的部门. */
function existenceOf({ pattern }: FigureWords): RegExp {
  const not = '没有发生|没有|没|未发生|未曾|未有|未|无|零|有';
  return new RegExp(
    String.raw`(^|[\s年度省市县区局委办镇乡府道门位关谁些个且和,])(${not})(?:任何|过)?(${pattern})(?:案?件)?(?=的?(?:$|[\s,?。且和、]|并且|(?:单位|机关|部门|乡镇|街道|报告|年报|[局镇乡])))`,
    'gu',
  );
}

function thereOrNot(text: string, existence: RegExp, figures: FigureWords): Mention[] {
  return [...text.matchAll(existence)].flatMap((match) => {
    const [all, before = '', word, called = ''] = match;
    const figure = figures.called(called);
    if (figure === undefined || !figures.isClear(called)) return [];
    const relation = word === '有' ? '>' : '=';
    const condition = { figure: figure.id, relation, value: 0 } as const;
    return mention(match.index + before.length, all.slice(before.length), figure.label, condition);
  });
}

function mention(start: number, text: string, label: string, condition: Condition): Mention[] {
  return [
    {
      start,
      end: start + text.length,
      named: { facet: 'figure', values: [printCondition(condition)] },
      label: `${label} ${shownSigns[condition.relation]} ${condition.value}`,
    },
  ];
}
