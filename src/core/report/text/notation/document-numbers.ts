/** Numbers of documents (发文字号) in running text, written by the rules or not: 示政函〔2020〕109号, 示政函【2020】109 号. */

export interface DocumentNumber {
  /** As it stands there. */
  readonly found: string;
  /** As GB/T 9704 has it. */
  readonly right: string;
  readonly start: number;
  readonly end: number;
  /** Behind the sign of the issuing body; from here to the end is what can be put right. */
  readonly bracketAt: number;
  /** A bracket was lost: which digits are the year is then a guess. */
  readonly isGuess: boolean;
}

export function documentNumbersIn(text: string): DocumentNumber[] {
  if (!text.includes('号')) return [];
  return [...text.matchAll(yearAndNumber)].flatMap((match) => {
    const [all, opening = '', yearOpened, yearAlone, yearWord = '', closing = '', number = ''] =
      match;
    const sign = signBefore(text.slice(Math.max(0, match.index - longestSign), match.index));
    const end = match.index + all.length;
    if (sign === undefined || ofSomethingElse.test(text.slice(end, end + 2))) return [];
    const isGuess = opening === '' || closing === '';
    if (isGuess && (yearWord !== '' || !/[〔【［[〕】］\]]/.test(opening + closing))) return [];
    const start = match.index - sign.length;
    const name = sign.replaceAll(/\s/g, '');
    return {
      found: text.slice(start, end),
      right: `${name}〔${inFull(yearOpened ?? yearAlone ?? '')}〕${String(Number(number))}号`,
      start,
      end,
      bracketAt: match.index - (sign.length - sign.trimEnd().length),
      isGuess,
    };
  });
}

/** Of two digits only in brackets that nothing else stands in. */
function inFull(year: string): string {
  return year.length === 2 ? `20${year}` : year;
}

/** The year in any brackets, of which one may be lost, then the number and 号. */
const yearAndNumber =
  /(?:([〔【［[(（〖「{])[ \u00a0\u3000]{0,2}((?:19|20)\d\d|(?<=[〔【［[]\s{0,2})\d\d)|(?<![\d〔【［[(（〖「{ ])((?:19|20)\d\d)(?=[〕】］\]]))(年?)[ \u00a0\u3000]{0,2}([〕】］\])）〗」}]?)[ \u00a0\u3000]{0,2}第?[ \u00a0\u3000]{0,2}(\d{1,4})[ \u00a0\u3000]{0,2}号/g;

const longestSign = 20;

/** The sign of the issuing body with the spaces behind it. A judgement has the court's sign behind the year. */
function signBefore(before: string): string | undefined {
  const [run, word = ''] = /(\p{Script=Han}{2,16})[ \u00a0\u3000]{0,2}$/u.exec(before) ?? [];
  if (run === undefined) return undefined;
  const sign = word.replace(leading, '');
  if (sign.length < 2 || otherNumber.test(sign)) return undefined;
  return run.slice(word.length - sign.length);
}

/** Words that lead to a document and are no part of its number. */
const leading =
  /^.*(?:根据|按照|依据|依照|遵照|参照|贯彻|落实|执行|印发|转发|下发|发布|以及|文件|通知|决定|规定|作出|出具|收到|发出|和|与|及|的|以|按|依|见)/;

/** Orders, announcements, contracts, certificates and decisions on single cases are numbered otherwise. */
const otherNumber =
  /(?:令|公告|通告|编号|序号|索引|证|纪要|[简专快通]报|合同|协议|项目|[罚复许强裁诉信][^字]{0,2}字|[年月日期第])$/;

/** （2023）12号地块 */
const ofSomethingElse = /^(?:地|宗|线|楼|路|院|机|标|仓)/;
