import { expect, test } from 'vitest';
import { pairedRatio, printSpread, spreadOf } from '../../../bench/speed/spread.ts';

test('a ratio is the median of the ratios of each round, not the ratio of the medians', () => {
  expect(pairedRatio([2, 9, 30], [1, 3, 40])).toEqual({
    median: 2,
    lowest: 0.75,
    highest: 3,
    runs: 3,
  });
});

test('a round that one of them did not take part in, or of which nothing is known, is left out', () => {
  expect(pairedRatio([2, undefined, 4], [1, 1])).toMatchObject({ median: 2, runs: 1 });
  expect(pairedRatio([], [1])).toBeUndefined();
});

test('of an even number of runs the median lies in the middle', () => {
  expect(spreadOf([4, 1, 2, 8])).toMatchObject({ median: 3, lowest: 1, highest: 8 });
});

test('a spread is printed with its ends where there was more than one run', () => {
  expect(printSpread(spreadOf([1, 2, 4]), 1)).toBe('2.0 (1.0–4.0)');
  expect(printSpread(spreadOf([1]), 2)).toBe('1.00');
  expect(printSpread(undefined, 2)).toBe('');
});
