/** Years that are named, as long as there are reports of them. */
import { readNumber, readYearSigns } from './chinese-number.ts';
import type { Mention } from './recognition.ts';

/** `text`: folded; `years`: those with reports, newest first. */
export function findYears(text: string, years: readonly number[], thisYear: number): Mention[] {
  const mentions: Mention[] = [];
  for (const { pattern, notBehind = partOfNumber, read } of forms) {
    for (const match of text.matchAll(pattern)) {
      if (notBehind.test(text.slice(Math.max(0, match.index - 2), match.index))) continue;
      const [start, end] = [match.index, match.index + match[0].length];
      if (mentions.some((other) => start < other.end && other.start < end)) continue;
      const named = read(match, years, thisYear);
      if (named === undefined || named.years.length === 0) continue;
      mentions.push({
        start,
        end,
        named: { facet: 'year', values: named.years.map(String) },
        label: named.label ?? labelOf(named.years),
      });
    }
  }
  return mentions;
}

interface NamedYears {
  readonly years: readonly number[];
  readonly label?: string;
}

interface Form {
  readonly pattern: RegExp;
  /** What may not stand before it; not a part of the pattern, since older browsers don't look behind. */
  readonly notBehind?: RegExp;
  readonly read: (
    match: RegExpExecArray,
    years: readonly number[],
    thisYear: number,
  ) => NamedYears | undefined;
}

const partOfNumber = /[\d.]$/;

const year = String.raw`(?:20\d\d|[12二一][0〇○零o九][0-9〇○零o一二三四五六七八九]{2})`;
/** Before a month, a unit or the rest of a number it is no year of a report. */
const notYear = String.raw`(?![\d.年]|[-/]\d|\s?\d{1,2}月|\s?[件项个条次人万亿元份%％号篇家])`;

/** The longer ones before those that are a part of them. */
const forms: readonly Form[] = [
  {
    pattern: new RegExp(
      String.raw`(${year})\s?年?度?\s?(?:[-—–~～/]+|至|到)\s?(${year})\s?(?:年度?|${notYear})`,
      'gu',
    ),
    read: ([, from = '', to = ''], years) => {
      const [first, last] = [yearOf(from), yearOf(to)];
      return { years: years.filter((one) => first <= one && one <= last) };
    },
  },
  {
    pattern: new RegExp(String.raw`(${year})\s?(?:年度?)?(?:以来|至今|以后|之后|起)`, 'gu'),
    read: ([, from = ''], years) => ({ years: years.filter((one) => one >= yearOf(from)) }),
  },
  {
    // A document's number begins with its year: 〔2023〕5号.
    pattern: new RegExp(
      String.raw`(?![〔[(（]${year}[〕\])）]\s*第?\d)(${year})\s?(?:年度?(?!\s?\d{1,2}月)|${notYear}(?![〕\])）]\s*第?\d))`,
      'gu',
    ),
    notBehind: /[\d.]$|[〔[]\s?$/,
    read: ([, text = ''], years) => ({ years: years.filter((one) => one === yearOf(text)) }),
  },
  {
    notBehind: /[\d.近连续过第达满共历]$/,
    pattern: /(\d\d)\s?年度?(?![来间内前后以之多\d]|\s?\d{1,2}月)/gu,
    read: ([, digits = ''], years) => ({
      years: years.filter((one) => one === 2000 + Number(digits)),
    }),
  },
  {
    pattern: /最新(?:一年|年度|一期|的?(?=年报|年度报告|报告|$|\s))|最近一年度?/gu,
    read: (_match, years) => newestOf(years),
  },
  {
    pattern: /(?:最近|近|过去)\s?(\d{1,2}|[一二两三四五六七八九十]{1,2})个?(?:年度?)(?!期)来?/gu,
    read: ([, count = ''], years) => {
      if (readNumber(count) > 10) return undefined;
      const newest = years[0] ?? 0;
      return { years: years.filter((one) => one > newest - readNumber(count)) };
    },
  },
  {
    // Where reports end earlier, 去年 is the newest year, as its label says; other years are themselves or none.
    notBehind: /[较比同]$/,
    pattern: /大前年|前年|去年|今年|上年度|上一年度?|上个年度/gu,
    read: ([word], years, thisYear) => {
      const asked = thisYear - yearsBack(word);
      const isBeyond = asked > (years[0] ?? Infinity);
      return isBeyond && yearsBack(word) === 1 ? newestOf(years) : only(asked, years);
    },
  },
];

function yearsBack(word: string): number {
  if (word.startsWith('大前')) return 3;
  if (word.startsWith('前')) return 2;
  return word.startsWith('今') ? 0 : 1;
}

function only(year: number, years: readonly number[]): NamedYears {
  return { years: years.filter((one) => one === year) };
}

function newestOf(years: readonly number[]): NamedYears | undefined {
  const [newest] = years;
  return newest === undefined
    ? undefined
    : { years: [newest], label: `${String(newest)}年（最新）` };
}

function yearOf(text: string): number {
  return /^\d+$/.test(text) ? Number(text) : (readYearSigns(text) ?? 0);
}

function labelOf(years: readonly number[]): string {
  const [newest = 0] = years;
  const oldest = years[years.length - 1] ?? newest;
  return newest === oldest ? `${String(newest)}年` : `${String(oldest)}至${String(newest)}年`;
}
