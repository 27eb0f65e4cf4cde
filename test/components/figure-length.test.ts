import { expect, test } from 'vitest';
import { figureLength } from '../../src/components/years-table/figure-length.ts';

test.each([
  [999, undefined],
  [1000, 'four'],
  [10_000, 'five'],
  [100_000, 'long'],
])('a table of years whose largest figure is %i leaves as much room', (largest, expected) => {
  const points = [7, undefined, largest].map((count, index) => ({
    year: 2022 + index,
    count,
    isMissing: false,
    isSlash: false,
  }));
  expect(figureLength([{ id: 'received', label: '新收', points }])).toBe(expected);
});
