/** What the text of a cell says as a figure: the figure, a blank, something else, or no figure at all. */
import type { Measure } from '../../form/heading.ts';
import { blankText, readCell } from '../../report/cell.ts';
import { slash, type Figure } from '../../report/figure.ts';

export type ValueReading =
  /** `note` tells what was normalised, as the end of a sentence; absent where the text is the figure as it stands. */
  { readonly figure: Figure; readonly note?: string } | { readonly problem: string };

/** A dash or a word for "not applicable" is no number and no blank. */
const notApplicable = /^(?:[/／\\＼]|[-‐‑‒–—―－─]{1,3}|无|不适用)$/u;

/** Zero, blank and slash are kept apart; separators, units and full-width digits are taken off with a note. */
export function readValue(text: string, measure: Measure): ValueReading {
  const bare = halfWidth(text);
  if (bare === '' || bare === '|') return { figure: null };
  if (notApplicable.test(text.trim())) {
    return text.trim() === slash
      ? { figure: slash }
      : { figure: slash, note: `“${text.trim()}”写成/` };
  }
  const plain = plainNumber(bare, measure);
  const reading = readCell(plain, measure);
  if ('problem' in reading) return reading;
  return plain === text.trim()
    ? { figure: reading.figure }
    : { figure: reading.figure, note: `“${oneLine(text)}”写成${plain}` };
}

/** Whether a cell holds a figure or stands for one: what a label never does. Blank cells are neither. */
export function isValue(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed === '') return false;
  if (trimmed === blankText) return true;
  if (notApplicable.test(trimmed)) return true;
  return (
    /^[+-]?\d[\d,.]*(?:件|项|个|条|宗|起|次|份|元|万元|万)?$/.test(halfWidth(trimmed)) ||
    /^(?:增加?|减少?)\d+(?:项|个|件)?$/.test(halfWidth(trimmed))
  );
}

/** Full-width signs made half-width; white space taken off but between digits, where it may part two figures. */
function halfWidth(text: string): string {
  return text
    .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\p{Cf}/gu, '')
    .trim()
    .replace(/(?<![\d.,])\s+|\s+(?![\d.,])/g, '');
}

function plainNumber(text: string, measure: Measure): string {
  let plain = text.replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
  if (measure === 'count' || measure === 'signedCount')
    plain = plain.replace(/(?:件|项|个|条|宗|起|次|份)$/, '');
  if (measure === 'amount') plain = plain.replace(/万元$/, '');
  if (measure === 'signedCount') {
    plain = plain
      .replace(/^增加?(?=\d)/, '')
      .replace(/^减少?(?=[1-9])/, '-')
      .replace(/^减少?(?=0)/, '')
      .replace(/^\+(?=\d)/, '')
      .replace(/^[−–—](?=\d)/, '-');
  }
  return plain;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
