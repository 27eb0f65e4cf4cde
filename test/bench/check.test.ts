import { expect, test } from 'vitest';
import { readCheckOptions } from '../../bench/check/options.ts';
import { printCheck } from '../../bench/check/print-check.ts';

test('what a check costs stands beside reading and parsing, for each report', () => {
  const usage = { cpuSeconds: 2, wallSeconds: 3, peakMegabytes: 100.4 };
  const lines = printCheck(
    [
      { label: 'read and parse', usage },
      { label: 'check, no cache', usage: { ...usage, cpuSeconds: 3 } },
      { label: 'check again', usage: { ...usage, cpuSeconds: undefined } },
    ],
    1000,
  ).split('\n');
  expect(lines).toContain('| check, no cache | 3.0 | 3.00 | 1.50 | 3.0 | 100 |');
  expect(lines).toContain('| check again | ? | ? | ? | 3.0 | 100 |');
});

test.each([['--reports', 'many'], ['--nonsense'], ['20']])('%s is not understood', (...words) => {
  expect(readCheckOptions(words)).toBeUndefined();
});
