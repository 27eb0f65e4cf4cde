/** How a clerk writes the labels and figures of the form: every habit that was seen in published reports. */
import type { Random } from '../../../src/core/sample/random.ts';
import { figureText, type Figure } from '../../../src/core/report/figure.ts';

export interface Wording {
  /** The label as this document has it. */
  label: (official: string) => string;
  figure: (figure: Figure) => string;
}

export const officialWording: Wording = { label: (official) => official, figure: figureText };

/** The same habits throughout a document, now and then a label in other words. */
export function clerksWording(random: Random): Wording {
  const brackets = pick(random, [asIs, halfWidth, halfWidthSpaced]);
  const enumeration = pick(random, [asIs, spacedNumber, commaNumber, asIs]);
  const spacing = pick(random, [asIs, asIs, spacedResult, spreadResult]);
  const digits = pick(random, [asIs, asIs, asIs, fullWidthDigits, thousands, spaced]);
  return {
    label: (official) => {
      const others = otherWords[official];
      const words = others !== undefined && random.chance(0.3) ? pick(random, others) : official;
      return spacing(enumeration(brackets(words)));
    },
    figure: (figure) => (figure === null ? '' : digits(figureText(figure))),
  };
}

export function pick<Item>(random: Random, items: readonly Item[]): Item {
  return random.weighted(items, () => 1);
}

/** By official label; from published reports. */
const otherWords: Readonly<Record<string, readonly string[]>> = {
  行政规范性文件: ['规范性文件'],
  '2.其他法律行政法规禁止公开': ['2.其他法律法规禁止公开'],
  '（二）部分公开（区分处理的，只计这一情形，不计其他情形）': [
    '（二）部分公开(区分处理的, 只计这一情形, 不计其他情形)',
    '（二）部分公开（区分处理的，只计这一情况，不计其他情形）',
    '（二）部分公开',
  ],
  '3.危及“三安全一稳定”': ['3.危及"三安全一稳定"', '3.危及三安全一稳定', '3.危及“三安全一稳定 ”'],
  '5.属于三类内部事务信息': ['5.属于三类内容事务信息'],
  '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请': [
    '1.申请人无正当理由逾期不补正、 行政机关不再处理其政府信息公开申请',
    '1.申请人无正当理由逾期不补正，行政机关不再处理其政府信息公开申请',
    '1.逾期不补正',
  ],
  '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请': [
    '2.申请人逾期未按收费通知要求缴纳费用, 行政机关不再处理其政府信息公开申请',
    '2.逾期不缴费',
  ],
  本年制发件数: ['本年度制发数', '本年(2023)制发件数', '本年 制发件数'],
  本年废止件数: ['本年度废止数', '本年废止数'],
  现行有效件数: ['现行有效件', '现行有效件数 (历史累计)'],
  '本年收费金额（单位：万元）': [
    '本年收费金额（单位：万元，保留4位小数）',
    '本年收费金额(单位:万元)',
    '本年收费金额\u3000（单位：万元）',
  ],
  '三、本年度办理结果': ['三、本 年度办 理结果'],
  '（七）总计': ['（七） 总计', '(七)总计'],
  '第二十条第（一）项': ['第二十条 第（一）项', '第二十条  第(一)项'],
  '第二十条第（八）项': ['第二十条 第(八)项'],
};

function asIs(text: string): string {
  return text;
}

function halfWidth(text: string): string {
  return text.replaceAll('（', '(').replaceAll('）', ')');
}

function halfWidthSpaced(text: string): string {
  return text.replace(/^（([一二三四五六七])）/, '($1) ');
}

function spacedNumber(text: string): string {
  return text.replace(/^(\d\.)/, '$1 ');
}

function commaNumber(text: string): string {
  return text.replace(/^(\d)\./, '$1、');
}

function spacedResult(text: string): string {
  return text.replace(/^(结果|其他|尚未)(维持|纠正|结果|审结)$/, '$1 $2');
}

function spreadResult(text: string): string {
  return /^(结果维持|结果纠正|其他结果|尚未审结)$/.test(text) ? [...text].join(' ') : text;
}

function fullWidthDigits(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCodePoint((digit.codePointAt(0) ?? 0) + 0xfee0));
}

/** Only whole numbers; money keeps its decimals behind. */
function thousands(text: string): string {
  return text.replace(/^(\d+)/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','));
}

function spaced(text: string): string {
  return `\u00a0${text}\u00a0`;
}
