/** What kind of value a figure is, and what it is counted in. */
import type { DisclosureColumn } from '../../core/form/disclosures.ts';
import type { Measure } from '../../core/form/heading.ts';
import type { Bilingual } from '../../core/open-data/columns/column.ts';

const measures: Readonly<Record<Measure, Bilingual>> = {
  count: { zh: '非负整数', en: 'non-negative integer' },
  signedCount: { zh: '整数，减少为负', en: 'integer, negative for a decrease' },
  amount: { zh: '金额，小数照所报', en: 'money, decimal text as filed' },
  amountWithUnit: {
    zh: '金额，格式没有定单位，照所报',
    en: 'money without a fixed unit, text as filed',
  },
};

const units: Readonly<Record<NonNullable<DisclosureColumn['unit']>, string>> = {
  件: 'pieces',
  项: 'items',
  万元: 'CNY 10,000',
};

export function measureWords(measure: Measure, unit: DisclosureColumn['unit']): Bilingual {
  const { zh, en } = measures[measure];
  if (unit === undefined) return { zh, en };
  return { zh: `${zh}，单位：${unit}`, en: `${en}; unit: ${units[unit]}` };
}
