import { expect, test } from 'vitest';
import { readTimings } from '../../../bench/speed/timings.ts';

test('the last line is what the build says of its phases', () => {
  expect(
    readTimings('built\n{"check":{"wall":20,"cpu":15},"search":{"wall":9,"cpu":1}}\n'),
  ).toEqual([
    { name: 'check', wall: 20, cpu: 15 },
    { name: 'search', wall: 9, cpu: 1 },
  ]);
});

test('a build that says nothing has no phases', () => {
  expect(readTimings('built\n')).toEqual([]);
});
