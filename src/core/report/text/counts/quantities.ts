/** Counts and money in running text: 7条, 1,204件次, 两次, 12.5万元. */
import { decimalText, toDecimal, type Decimal } from './decimal.ts';
import { hanNumber, hanNumerals } from './han-numerals.ts';

export interface Quantity {
  /** The number as written: 12.5 of 12.5万元. */
  readonly value: number;
  /** As written, with its scale where it is money: 万元. */
  readonly unit: string;
  /** False for 50余篇, 近30件, 1.2万件: nothing adds up exactly with these. */
  readonly isExact: boolean;
  /** With its unit, as written but for the forms of digits. */
  readonly text: string;
  /** What is counted: 元 for 万元. Only counts of one measure can be added. */
  readonly measure: string;
  /** In that measure: 125000 for 12.5万元. */
  readonly amount: Decimal;
  /** Of the number. */
  readonly start: number;
  /** Behind the unit. */
  readonly end: number;
}

/** In text that was made even. Years, articles and numbers of documents are none. */
export function quantitiesIn(even: string): Quantity[] {
  const found: Quantity[] = [];
  for (const match of even.matchAll(quantity)) {
    const [whole, digits, decimals = '', han, vague = '', scale = '', alsoVague = '', unit = ''] =
      match;
    const number = digits === undefined ? hanNumber(han ?? '') : digits.replaceAll('，', '');
    if (number === undefined) continue;
    const isMoney = unit === '元';
    const written = toDecimal(`${String(number)}${decimals}`);
    found.push({
      value: Number(`${String(number)}${decimals}`),
      unit: isMoney ? scale + unit : unit,
      isExact:
        vague + alsoVague === '' &&
        (isMoney || decimals + scale === '') &&
        !vagueBefore.test(even.slice(Math.max(0, match.index - 3), match.index)) &&
        !vagueBehind.test(even.slice(match.index + whole.length, match.index + whole.length + 2)),
      text: whole,
      measure: unit,
      amount: written * (scales[scale] ?? 1n),
      start: match.index,
      end: match.index + whole.length,
    });
  }
  return found;
}

/** As sentences write it: 28件, and money in the unit of `like` where that is even: 12.6万元. */
export function amountText(like: Quantity, amount: Decimal): string {
  if (like.measure !== '元') return `${decimalText(amount)}${like.unit}`;
  const scale = scales[like.unit.slice(0, -1)] ?? 1n;
  return amount % scale === 0n
    ? `${decimalText(amount / scale)}${like.unit}`
    : `${decimalText(amount)}元`;
}

/** Longer ones first; what follows would make another word of it. */
const units = [
  '人次|件次|条次|场次|批次|户次|家次',
  '件(?![事套])|条(?!龙|例)|次(?!性|年|日|月)|项(?!目?数)|部(?![门分])|个(?!百分点|工作日|月|小时|季度|多)',
  '处(?![罚理置室长])|名(?![单称录])|本(?![年局级机单报区县市镇乡街部人地次])|家(?!庭)|起(?![草诉来])',
  '[篇期份人户宗场批幅册张封则例笔元座所台套组类种块辆栋株棵]',
].join('|');

/**
 * At most so many digits, and none before them: no search begins twice at the same number. 一 is often part of another
 * word: 同一件, 一起.
 */
const quantity = new RegExp(
  `(?=[\\d一二两三四五六七八九十])(?:(?<![\\d.第〔])(\\d{1,3}(?:，\\d{3}(?!\\d)){1,3}|\\d{1,9})(\\.\\d{1,6})?|(?<![第每同另这那某任统单唯逐进几数十百千一二三四五六七八九])(${hanNumerals}(?!起)))[ ]{0,2}([余多来几]?)[ ]?([百千万亿]?)([余多来]?)[ ]?(${units})`,
  'g',
);

const scales: Readonly<Record<string, bigint>> = {
  百: 100n,
  千: 1000n,
  万: 10_000n,
  亿: 100_000_000n,
};

/** Also the second number of a range: 3至5件. */
const vagueBefore = /[近约超逾过]\s?$|[\d.][\s至到~～—–－-]{1,2}$/;
const vagueBehind = /^(?:以[上下内]|左右|上下)/;

/** What is said of a change, a share or another year is neither a whole nor a part. */
export const comparing =
  /比(?![较例重])|较(?![多大为好])|环比|增[长加]|减少|下降|上升|提高|上年(?!度?结转)|去年|平均|每|%|占(?![地道用有压据])/;
