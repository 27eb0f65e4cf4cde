/** What kind of value a figure is, and what it is counted in. */
import type { DisclosureColumn } from '../../core/form/disclosures.ts';
import type { Measure } from '../../core/form/heading.ts';
import type { Bilingual } from '../../core/open-data/columns/column.ts';

/** A count needs no words. */
const measures: Readonly<Record<Measure, Bilingual | undefined>> = {
  count: undefined,
  signedCount: { zh: '减少为负', en: 'negative for a decrease' },
  amount: { zh: '金额', en: 'money' },
  amountWithUnit: { zh: '金额，格式没有定单位', en: 'money, no fixed unit' },
};

const units: Readonly<Record<NonNullable<DisclosureColumn['unit']>, string>> = {
  件: 'cases or documents',
  项: 'items',
  万元: 'CNY 10,000',
};

export function measureWords(measure: Measure, unit: DisclosureColumn['unit']): Bilingual[] {
  const words = measures[measure];
  return [
    ...(words === undefined ? [] : [words]),
    ...(unit === undefined ? [] : [{ zh: `单位：${unit}`, en: `unit: ${units[unit]}` }]),
  ];
}
