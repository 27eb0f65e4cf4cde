import { describe, expect, test } from 'vitest';
import {
  addAmounts,
  amountToText,
  compareAmounts,
  toAmount,
  type Amount,
} from '../../src/core/report/amount.ts';

describe('money', () => {
  test('is added up to the last decimal, where a float is not', () => {
    expect(amountToText(addAmounts([amount('0.1'), amount('0.2')]))).toBe('0.3');
  });

  test('keeps the places of the longest', () => {
    expect(amountToText(addAmounts([amount('12.4000'), amount('0.1')]))).toBe('12.5000');
  });

  test('of any size is exact', () => {
    const large = '9007199254740993.0001';
    expect(amountToText(addAmounts([amount(large), amount('0')]))).toBe(large);
    expect(compareAmounts(amount(large), amount('9007199254740993.0002'))).toBeLessThan(0);
  });

  test('is the same with more zeros', () => {
    expect(compareAmounts(amount('12.5'), amount('12.5000'))).toBe(0);
  });

  test('in 元 is the same as in 万元', () => {
    const [yuan, tenThousands] = [toAmount('251000元', false), toAmount('25.1万元', false)];
    expect(yuan && tenThousands && compareAmounts(yuan, tenThousands)).toBe(0);
  });

  test.each([null, '/', '52.15'])('%j is not known where the form fixes no unit', (figure) => {
    expect(toAmount(figure, false)).toBeUndefined();
  });

  test('of nothing needs no unit', () => {
    expect(toAmount('0', false)).toEqual({ units: 0n, places: 0 });
  });
});

function amount(text: string): Amount {
  const found = toAmount(text, true);
  if (found === undefined) throw new Error(`${text} is no amount`);
  return found;
}
