/** The sentences of a report in a shape in which those of two years can be compared. */
import type { Report } from '../../report/report.ts';
import { passagesOf, type TextPlace } from '../../report/text/passages.ts';
import { sentencesOf } from '../../report/text/sentences.ts';

export interface ToldSentence {
  /** As it stands there. */
  readonly text: string;
  readonly place: TextPlace;
  /** Letters and figures of each clause: without years, marks, spaces and the number before it. */
  readonly clauses: readonly string[];
  /** Of all clauses together. */
  readonly length: number;
}

/**
 * Of the sections, by their position in the report. Sentences that are rightly the same each year are left out: basis
 * and period, where to ask, that nothing happened.
 */
export function toldSentences(report: Report): ReadonlyMap<number, readonly ToldSentence[]> {
  const known = remembered.get(report);
  if (known !== undefined) return known;
  const told = new Map<number, ToldSentence[]>();
  for (const { part, kind, text, placeAt } of passagesOf(report)) {
    if (part === 'lead' || kind === 'heading' || kind === 'row') continue;
    const sentences = sentencesOf(text).flatMap((sentence) => {
      const clauses = clausesOf(sentence.text);
      const length = clauses.reduce((sum, clause) => sum + clause.length, 0);
      if (length < shortest || (length < longestFormula && isFormula(sentence.text))) return [];
      return [{ text: sentence.text, place: placeAt(sentence.start), clauses, length }];
    });
    const inPart = told.get(part);
    if (inPart === undefined) told.set(part, sentences);
    else inPart.push(...sentences);
  }
  remembered.set(report, told);
  return told;
}

const remembered = new WeakMap<Report, ReadonlyMap<number, readonly ToldSentence[]>>();

/** A few words say nothing of their own. */
const shortest = 10;
/** Whoever writes more than a formula has something to say. */
const longestFormula = 90;

function clausesOf(sentence: string): string[] {
  const text = sentence.replace(number, '').replaceAll(year, '');
  const clauses: string[] = [];
  let clause = '';
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) clause += text.charAt(at);
    else if (clause !== '' && endsClause.has(code)) {
      clauses.push(clause);
      clause = '';
    }
  }
  if (clause !== '') clauses.push(clause);
  return clauses;
}

/** Chinese characters and what stands beyond them but full-width marks, ASCII letters, digits, and the marks of a number. */
function isLetter(code: number): boolean {
  return (
    (code >= 0x3400 && code < 0xff00) ||
    (code >= 0x30 && code <= 0x39) ||
    ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) ||
    code === 0x25 ||
    code === 0x2e ||
    (code >= 0xff10 && code <= 0xff19)
  );
}

const endsClause = new Set(Array.from('，,：:', (mark) => mark.charCodeAt(0)));

/** （一）, 1. or 一是 before a sentence. */
const number =
  /^(?:[（(][一二三四五六七八九十\d]{1,3}[)）]|[一二三四五六七八九十]{1,3}[是、]|\d{1,2}[.、．)])/;

const year = /(?:19|20)\d\d[ \u00a0]?年度?/g;

function isFormula(sentence: string): boolean {
  return formula.test(sentence);
}

const matter =
  '(?:申请|复议|诉讼|收费|收取|费用|处理费|追究|追责|问责|投诉|举报|事项|许可|处罚|强制|结转|规章|文件|泄密|舆情)';

const formula = new RegExp(
  [
    // Nothing happened.
    `(?:未|没有|无)[^，,。]{0,18}${matter}`,
    `${matter}[^，,。]{0,12}(?:为|是|：|:)?(?:0(?![\\d.])|零|无)`,
    // Basis, period, where to ask.
    '现将|现予|报告如下|本(?:年度)?报告|统计(?:期限|时间)|数据(?:统计)?[自从截]',
    '联系(?:电话|方式|人|地址)[：:（(为]|电话[：:（(\\d]|邮编|邮政编码|地址[：:]',
    '见(?:下|上|附|左)?表|如下表|表格(?:形式|如下)',
  ].join('|'),
);
