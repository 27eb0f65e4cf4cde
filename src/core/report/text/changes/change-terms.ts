/** The numbers of a sentence and what each has to do with a change: 由20件增至30件，增长50%. */
import { behindMark } from '../counts/clause-marks.ts';
import type { Decimal } from '../counts/decimal.ts';
import type { Quantity } from '../counts/quantities.ts';
import { ratiosIn, type Ratio } from '../counts/ratios.ts';

export type Role =
  /** What there is, as far as no word says otherwise. */
  | 'plain'
  /** What there was: 比上年的20件, 上年为20件. */
  | 'previous'
  /** 由20件. */
  | 'from'
  /** 增至30件. */
  | 'to'
  /** 增加10件, 提高2个百分点. */
  | 'difference'
  /** 增长50%. */
  | 'rate'
  /** 增长1倍. */
  | 'times'
  /** 是上年的2倍, 翻一番. */
  | 'multiple'
  /** Nothing can be reckoned with it: about a number, or several things at once. */
  | 'unclear';

export interface ChangeTerm {
  readonly role: Role;
  /** What is counted; percentages and percentage points are of one measure. */
  readonly measure: string;
  readonly amount: Decimal;
  /** Of a difference, rate or direction: 1 for more, -1 for less. */
  readonly sign: 1 | -1 | 0;
  /** What the clause speaks of, if it has a subject of its own: 办结数比上年增加3件. */
  readonly subject: string;
  readonly hasSubject: boolean;
  /** The year that it is compared with, as far as its clause says. */
  readonly comparedWith?: number;
  /** Clauses are counted from the beginning of the sentence. */
  readonly clause: number;
  readonly number: Quantity | Ratio;
}

/** `even` was made even; the counts are those of the sentence from `start` to `end`. */
export function changeTerms(
  even: string,
  [start, end]: readonly [number, number],
  counts: readonly Quantity[],
  year: number,
): ChangeTerm[] {
  const ratios = ratiosIn(even.slice(start, end)).map((ratio) => ({
    ...ratio,
    start: ratio.start + start,
    end: ratio.end + start,
  }));
  const numbers = [...counts, ...ratios].sort((a, b) => a.start - b.start);
  let [last, clause] = [start, 0];
  return numbers.map((number) => {
    const between = even.slice(last, number.start);
    clause += [...between].filter((sign) => marks.includes(sign)).length;
    last = number.end;
    const lead = between.slice(behindMark(between, between.length, marks, 0));
    const clauseLead = even.slice(behindMark(even, number.start, marks, start), number.start);
    const behind = even.slice(number.end, number.end + 10);
    return { ...termOf(number, { lead, clauseLead, behind, year }), clause };
  });
}

const marks = '，；：、（）';

interface Around {
  /** Before the number, as far as the number or the mark before it. */
  readonly lead: string;
  readonly clauseLead: string;
  readonly behind: string;
  readonly year: number;
}

function termOf(number: Quantity | Ratio, around: Around): Omit<ChangeTerm, 'clause'> {
  const isRatio = 'decimals' in number;
  const measure = isRatio ? (/[倍番]/.test(number.unit) ? '倍' : '%') : number.measure;
  const amount = isRatio ? number.value : number.amount;
  const { role, sign } = roleOf(number, around);
  const isClear = number.isExact && !/分别|各(?!类|项|级|种)/.test(around.lead);
  const subject = around.lead
    .replace(comparingWords, '')
    .replace(baseAtStart, '')
    .replace(verbAtEnd, '')
    .trim();
  const comparedWith = yearComparedWith(around);
  return {
    role: isClear ? role : 'unclear',
    measure,
    amount,
    sign,
    subject,
    hasSubject: role !== 'to' && !noSubject.test(subject),
    ...(comparedWith !== undefined && { comparedWith }),
    number,
  };
}

const noSubject =
  /^(?:[也又更均则共净约了的为是]|达到?|实现|相当于|(?:上|去)一?年度?|总[量数体]|数量|件数|增[幅速]|[降减涨]幅|增长率|有所|大幅|略|明显|继续|\s)*$/;

const base =
  '(?:(?:上|去|前)一?年度?(?!度?结转|末?结转|转)(?:全年|末|底)?|20\\d\\d ?年度?|往年|上期)?(?:同期)?';
const up = '增加|增长|上升|提高|提升|上涨|扩大|增多|增|升|多';
const down = '减少|下降|降低|下滑|回落|缩减|减|降|少';
const comparingWords = new RegExp(`同比|与?(?:比|较|同)${base}的?(?:相比|比)?`);
const baseAtStart = new RegExp(`^${base}的?`);
const verbAtEnd = new RegExp(`(?:${up}|${down})(?:了|到|至|为|达|率为)?\\s?$`);

const direction = `(?:(${up})|(${down}))`;
const reaching = new RegExp(
  `(?:(增加|增长|上升|提高|提升|上涨|扩大|增多|增|升)|(减少|下降|降低|下滑|回落|缩减|减|降))(?:到|至|为)了?(?:今年|本年度?|当年|20\\d\\d年)?的?\\s?$`,
);
const changing = new RegExp(`(?<!新)${direction}了?\\s?$`);
const growthNoun = /(?:(增[幅速长]率?|涨幅)|([降减]幅))(?:为|达到?|是)?\s?$/;
const starting =
  /(?:由|从)(?:原来|原先|年初|(?:上|去)一?年度?(?:同期|末|底)?|20\d\d年(?:度|底|末|同期)?)?的?\s?$/;
const goingOn = /^[^，。；]{0,4}?(?:增|升|提|扩|上|减|降|下|回|缩|到|至|变)/;
const compared = new RegExp(`[比较](?:于)?${base}的?\\s?$`);
const ofBase = new RegExp(
  `^(?:而|其中|是|为|相当于)?(?:(?:上|去)一?年度?(?!度?结转|转)(?:全年|末|底)?(?:同期)?|(20\\d\\d) ?年度?(?:全年)?(?:同期)?)[^比较]{0,10}$`,
);

function roleOf(
  number: Quantity | Ratio,
  { lead, clauseLead, behind, year }: Around,
): Pick<ChangeTerm, 'role' | 'sign'> {
  const isRatio = 'decimals' in number;
  if (isRatio && number.unit === '番') return { role: 'multiple', sign: 0 };
  if (isRatio && number.unit === '倍') return roleOfTimes(lead, clauseLead);
  const reached = reaching.exec(lead);
  if (reached !== null) return { role: 'to', sign: reached[1] === undefined ? -1 : 1 };
  if (starting.test(lead) && goingOn.test(behind)) return { role: 'from', sign: 0 };
  const changed = changing.exec(lead) ?? (isRatio ? growthNoun.exec(lead) : null);
  if (changed !== null && isChange(changed[1] ?? changed[2] ?? '', clauseLead)) {
    const sign = changed[1] === undefined ? -1 : 1;
    return { role: isRatio && number.unit === '%' ? 'rate' : 'difference', sign };
  }
  if (compared.test(lead) && goingOn.test(behind.replace(/^多|^少/, '增'))) {
    return { role: 'previous', sign: 0 };
  }
  const told = ofBase.exec(clauseLead);
  if (told !== null && lead === clauseLead && told[1] !== String(year)) {
    return { role: 'previous', sign: 0 };
  }
  return { role: 'plain', sign: 0 };
}

function yearComparedWith({ clauseLead, year }: Around): number | undefined {
  const named = /(20\d\d) ?年/.exec(clauseLead)?.[1];
  if (named !== undefined) return Number(named);
  return /上一?年(?!度?结转)|去年|同比|同期/.test(clauseLead) ? year - 1 : undefined;
}

/** 多3件 is more than something only where that is named. */
function isChange(verb: string, clause: string): boolean {
  return verb.length > 1 || /[比较净]/.test(clause);
}

function roleOfTimes(lead: string, clauseLead: string): Pick<ChangeTerm, 'role' | 'sign'> {
  if (multiple.test(clauseLead)) return { role: 'multiple', sign: 0 };
  const grown = changing.exec(lead);
  if (grown?.[1] !== undefined && grown[1].length > 1) return { role: 'times', sign: 1 };
  return { role: 'unclear', sign: 0 };
}

/** 是上年的2倍, 是上年20条的2倍. */
const multiple =
  /(?:是|为|达到?|相当于|到)(?:(?:上|去)一?年度?(?:同期)?|20\d\d年(?:同期)?|原来)[^，；]{0,16}的\s?$/;
