/** The text of a cell of a workbook as a reader sees it, unless what is seen is not what is stored. */
import { SSF, type CellObject } from '@e965/xlsx';
import type { Span } from '../../document/source-document.ts';
import { richRuns } from './rich-runs.ts';

export interface CellContent {
  /** Trimmed; empty for a blank cell. */
  readonly text: string;
  /** The same with its emphasis. */
  readonly spans: readonly Span[];
  /** What was left out, or shown otherwise than stored; a whole sentence. */
  readonly note?: string;
}

export function cellContent(cell: CellObject, usesDatesOf1904: boolean): CellContent {
  if (cell.t === 's') return textContent(cell);
  const { text, note } = cell.t === 'n' ? numberContent(cell, usesDatesOf1904) : otherContent(cell);
  return { text, spans: text === '' ? [] : [{ text }], ...(note !== undefined && { note }) };
}

function textContent(cell: CellObject): CellContent {
  const runs = richRuns(cell);
  const kept = runs.filter(({ isStruck }) => !isStruck);
  const text = lines(kept.map((run) => run.text).join('')).trim();
  const struck = runs
    .filter(({ isStruck }) => isStruck)
    .map((run) => run.text)
    .join('')
    .trim();
  return {
    text,
    spans: kept.map((run) => ({ text: lines(run.text), ...(run.isBold && { isBold: true }) })),
    ...(struck !== '' && { note: `带删除线的内容“${struck.slice(0, 30)}”没有导入。` }),
  };
}

function lines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

interface Shown {
  readonly text: string;
  readonly note?: string;
}

/** An error, a truth value, or a formula that was never computed: none of them may pass for a blank. */
function otherContent(cell: CellObject): Shown {
  if (cell.t === 'z' || (cell.t === 'e' && cell.w === undefined)) {
    return { text: cell.f === undefined ? '' : `=${cell.f}` };
  }
  return { text: (cell.w ?? String(cell.v ?? '')).trim() };
}

function numberContent(cell: CellObject, usesDatesOf1904: boolean): Shown {
  const value = Number(cell.v);
  const stored = exactly(value);
  const shown = (cell.w ?? stored).trim();
  if (isDateFormat(cell.z)) return { text: dateText(value, shown, usesDatesOf1904) };
  // Excel's own choice of digits, by the width of the column.
  if (cell.z === undefined || cell.z === 'General') return { text: stored };
  const plain = withoutSeparators(shown);
  if (plain !== undefined && Number(plain) === Number(stored)) {
    return plain.includes('.') && !stored.includes('.')
      ? { text: stored, note: readAsStored(shown, stored) }
      : { text: plain };
  }
  const isSame =
    plain === undefined
      ? !/\d/.test(shown) || withoutUnit(shown) === stored
      : isRounded(plain, value);
  if (isSame) return { text: stored, note: readAsStored(shown, stored) };
  // What is seen and what is stored differ by more than rounding: nobody can tell which one is meant.
  return { text: `${shown}（存的是${stored}）` };
}

function readAsStored(shown: string, stored: string): string {
  return `单元格显示为“${shown}”，存的是${stored}，按存的数读取。`;
}

/** As Excel counts: fifteen digits; what comes after them is an error of binary fractions. */
function exactly(value: number): string {
  const rounded = String(Number(value.toPrecision(15)));
  if (!rounded.includes('e')) return rounded;
  return Number.isSafeInteger(value) ? BigInt(value).toString() : rounded;
}

/** Undefined where it is no plain number. That thousands are parted is only their format. */
function withoutSeparators(shown: string): string | undefined {
  const bare = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(shown)
    ? shown.replaceAll(',', '')
    : shown;
  return /^[+-]?\d+(?:\.\d+)?$/.test(bare) ? bare : undefined;
}

/** The number to which its format adds a unit or a sign, as in `12件`. */
function withoutUnit(shown: string): string {
  return shown
    .replaceAll(',', '')
    .replace(/^[^\d.+-]{0,20}/, '')
    .replace(/\D{1,20}$/, '');
}

function isRounded(plain: string, value: number): boolean {
  const decimals = plain.split('.')[1]?.length ?? 0;
  return Math.abs(Number(plain) - value) <= 0.5000001 * 10 ** -decimals;
}

interface DateParts {
  readonly y: number;
  readonly m: number;
  readonly d: number;
  readonly H: number;
  readonly M: number;
}

const formatter = SSF as {
  readonly is_date: (format: string) => boolean;
  readonly parse_date_code: (value: number, options: object) => DateParts | null;
};

function isDateFormat(format: CellObject['z']): boolean {
  return typeof format === 'string' && format !== 'General' && formatter.is_date(format);
}

/** A date must not look like a figure, whatever its format leaves of it. */
function dateText(value: number, shown: string, usesDatesOf1904: boolean): string {
  if (/[年月日:：]|\d[-/]\d/.test(shown)) return shown;
  const parts = formatter.parse_date_code(value, { date1904: usesDatesOf1904 });
  if (parts === null) return `${shown}（日期）`;
  const two = (part: number): string => String(part).padStart(2, '0');
  return value < 1
    ? `${two(parts.H)}:${two(parts.M)}`
    : `${parts.y}-${two(parts.m)}-${two(parts.d)}`;
}
