/** Counts and amounts at a place of a sentence. */
import { hanNumber } from '../counts/han-numerals.ts';

export interface Counted {
  readonly value: number;
  /** As written, without marks between thousands. */
  readonly digits: string;
  /** Empty where none follows. */
  readonly unit: string;
  /** False for 50余件, 1.2万件, 12.5件: no figure is equal to these. */
  readonly isExact: boolean;
  readonly length: number;
}

/** The count that begins at `index`; percentages are none. */
export function countAt(text: string, index: number): Counted | undefined {
  const first = text.charAt(index);
  if (first >= '0' && first <= '9') return inDigits(text, index);
  return numerals.includes(first) ? inWords(text, index) : undefined;
}

const numerals = '一二两三四五六七八九十';

const units = '万元|元|人次|件次|条次|场次|[件条项个份宗起例次篇部户家批期场封张]';

const digitsWithUnit = new RegExp(
  `(?!\\d{1,4}个?(?:工作日|月|小时|天))(\\d{1,3}(?:[,，]\\d{3}(?!\\d)){1,3}|\\d{1,12})(\\.\\d{1,6})?([万亿]?)([余多来几]?)(?:(${units})|(?![\\d.%号]))`,
  'y',
);

function inDigits(text: string, index: number): Counted | undefined {
  digitsWithUnit.lastIndex = index;
  const match = digitsWithUnit.exec(text);
  if (match === null || /[\d.第〔]/.test(text.charAt(index - 1))) return undefined;
  const [whole, integer = '', decimals = '', scale = '', vague = '', plainUnit = ''] = match;
  const isMoney = plainUnit.endsWith('元');
  const unit = isMoney && scale !== '' ? scale + plainUnit : plainUnit;
  const digits = integer.replaceAll(/[,，]/g, '') + decimals;
  return {
    value: Number(digits),
    digits,
    unit,
    isExact: vague === '' && (isMoney || (scale === '' && decimals === '')) && unit !== '亿元',
    length: whole.length,
  };
}

const wordsWithUnit = /([一二两三四五六七八九十百]{1,5})(件(?!事)|宗|(?<!一)起)/y;

/** 两件, 十二起; not 一件事, 一起. */
function inWords(text: string, index: number): Counted | undefined {
  wordsWithUnit.lastIndex = index;
  const match = wordsWithUnit.exec(text);
  if (match === null || /[第几数]/.test(text.charAt(index - 1))) return undefined;
  const [whole, numeral = '', unit = ''] = match;
  const value = hanNumber(numeral) ?? 0;
  return { value, digits: String(value), unit, isExact: value > 0, length: whole.length };
}
