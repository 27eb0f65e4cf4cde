import { meets, type Condition } from '../../query/condition.ts';
import type { FigureValue } from '../search-index.ts';
import { numberOf } from './figure-values.ts';

/** Whether all conditions hold; “blank” where only blanks keep them from it. */
export function meetsAll(
  conditions: readonly Condition[],
  valueOf: (figure: string) => FigureValue,
): 'yes' | 'no' | 'blank' {
  const values = conditions.map((condition) => ({ condition, value: valueOf(condition.figure) }));
  const holds = values.map(({ condition, value }) => {
    const number = numberOf(value);
    if (number !== undefined) return meets(number, condition);
    return value === null ? 'blank' : false;
  });
  if (holds.includes(false)) return 'no';
  return holds.includes('blank') ? 'blank' : 'yes';
}
