/** A column that holds one figure of the form as filed, and one that holds its reading. */
import type { Measure } from '../../form/heading.ts';
import { slash } from '../../report/figure.ts';
import { moneyPattern, moneyWithUnitPattern } from '../filed-patterns.ts';
import { column, type Column, type ColumnType, type Missing } from './column.ts';

/** A blank and a slash are neither zero nor each other. */
export const blankOrSlash: readonly Missing[] = [
  { text: '', meaning: { zh: '原件空白，没有填报', en: 'Blank in the source: not reported' } },
  {
    text: slash,
    meaning: {
      zh: '原件填“/”，含义原件没有写明',
      en: 'Filed as "/"; the source does not say what it means',
    },
  },
];

const types: Readonly<Record<Measure, ColumnType>> = {
  count: 'integer',
  signedCount: 'integer',
  amount: 'decimal',
  // With 元 or 万元 where the body wrote it.
  amountWithUnit: 'string',
};

const patterns: Partial<Record<Measure, RegExp>> = {
  amount: moneyPattern,
  amountWithUnit: moneyWithUnitPattern,
};

/** `zh` and `en`: title and what is counted. */
export function filedColumn(
  name: string,
  measure: Measure,
  zh: readonly [string, string],
  en: readonly [string, string],
): Column {
  const pattern = patterns[measure]?.source;
  return column(name, types[measure], zh, en, {
    measure,
    missing: blankOrSlash,
    ...(measure === 'count' && { minimum: 0 }),
    ...(pattern !== undefined && { pattern }),
  });
}

export function isMoney(measure: Measure): boolean {
  return measure === 'amount' || measure === 'amountWithUnit';
}

/** Beside the money in `filed`. */
export function readingColumn(filed: Column): Column {
  return column(
    `${filed.name}.reading`,
    'decimal',
    [`${filed.title.zh}（读数，万元）`, '金额的读数，以万元为单位；只有单位确定时才有。'],
    [
      `${filed.title.en} (reading, CNY 10,000)`,
      'Reading of the money in units of ten thousand yuan, only where the unit is certain.',
    ],
    { minimum: 0, missing: noReading },
  );
}

export const noReading: readonly Missing[] = [
  {
    text: '',
    meaning: {
      zh: '空白、“/”，或者单位不确定',
      en: 'Blank, "/", or money of which the unit is not certain',
    },
  },
];
