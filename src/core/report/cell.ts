/** Reads the text of one cell of a standard table, exactly: nothing is guessed, trimmed of meaning or rounded. */
import type { Measure } from '../form/heading.ts';
import { slash, type Figure } from './figure.ts';

export type CellReading = { readonly figure: Figure } | { readonly problem: string };

/** How an editor writes a blank. */
export const blankText = '~';

/** The figure, or what is wrong with the text, as the end of a sentence that names the figure. */
export function readCell(text: string, measure: Measure): CellReading {
  if (text === blankText) return { figure: null };
  if (text === slash) return { figure: slash };
  if (measure === 'amount' || measure === 'amountWithUnit') {
    return amountPatterns[measure].test(text)
      ? { figure: text }
      : { problem: amountProblem(text, measure) };
  }
  const isInteger = (measure === 'count' ? /^(0|[1-9]\d*)$/ : /^(0|-?[1-9]\d*)$/).test(text);
  if (isInteger && Number.isSafeInteger(Number(text))) return { figure: Number(text) };
  return { problem: countProblem(text, measure) };
}

/** How a figure stands in the front matter: the inverse of `readCell`. */
export function printCell(figure: Figure): string {
  return figure === null ? blankText : String(figure);
}

const amountPatterns = {
  amount: /^(0|[1-9]\d*)(\.\d+)?$/,
  amountWithUnit: /^(0|[1-9]\d*)(\.\d+)?(元|万元)?$/,
};

function countProblem(text: string, measure: Measure): string {
  const wanted = measure === 'count' ? '0或者正整数' : '整数，减少用负数，增加不写加号';
  if (text.trim() === '') return `没有填写；没有发生填0，原件空白填${blankText}，原件为“/”填/`;
  if (measure === 'count' && /^-\d/.test(text)) return `“${text}”是负数，这里应填${wanted}`;
  if (/^-?\d+\.\d+$/.test(text)) return `“${text}”是小数，件数应填${wanted}`;
  if (/[０-９]/.test(text)) return `“${text}”用了全角数字，请改用半角数字`;
  if (/^\d[\d,，]*,\d{3}$/.test(text)) return `“${text}”带有千位分隔符，请删去`;
  if (/^\d+\s*\p{Script=Han}+$/u.test(text)) return `“${text}”带有单位，请只填数字`;
  if (/^-?0\d+$/.test(text)) return `“${text}”以0开头，请写成${String(Number(text))}`;
  if (/^-?\d{16,}$/.test(text)) return `“${text}”超出可以准确计数的范围，请核对`;
  return `“${text}”不是数字，应填${wanted}；原件空白填${blankText}，原件为“/”填/`;
}

function amountProblem(text: string, measure: Measure): string {
  if (text.trim() === '') return `没有填写；没有收费填0，原件空白填${blankText}，原件为“/”填/`;
  if (/^-\d/.test(text)) return `“${text}”是负数，金额应为0或者正数`;
  if (/[０-９．]/.test(text)) return `“${text}”用了全角数字，请改用半角数字`;
  if (/^\d[\d,，]*,\d{3}/.test(text)) return `“${text}”带有千位分隔符，请删去`;
  if (measure === 'amount' && /^\d[\d.]*\s*(元|万元)$/.test(text)) {
    return `“${text}”带有单位；这里以万元为单位，请只填数字`;
  }
  return `“${text}”不是金额，应填小数，如12.5000；原件空白填${blankText}，原件为“/”填/`;
}
