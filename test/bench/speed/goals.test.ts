import { expect, test } from 'vitest';
import type { ContenderId, Part, Situation } from '../../../bench/speed/contender.ts';
import { goals } from '../../../bench/speed/goals.ts';
import { printGoals } from '../../../bench/speed/print-goals.ts';
import { usagesOf } from '../../../bench/speed/usages.ts';

const small = result(5000, [
  measured('gongkailan', 'cold', 'site', 12),
  measured('gongkailan', 'cold', 'both', 20),
  measured('gongkailan', 'changed', 'both', 4),
  measured('eleventy', 'cold', 'site', 10),
  measured('eleventy', 'cold', 'search', 15),
]);
const large = result(20_000, [
  measured('gongkailan', 'cold', 'both', 88),
  measured('gongkailan', 'changed', 'both', 30),
]);

test('both of a peer are one after the other; the index of ours is what it adds', () => {
  const asked = { situation: 'cold' as const };
  const both = { ...asked, contender: 'eleventy' as const, part: 'both' as const };
  expect(usagesOf(small.measurements, both)).toEqual([
    { cpuSeconds: 25, wallSeconds: 50, peakMegabytes: 150 },
  ]);
  const search = { ...asked, contender: 'gongkailan' as const, part: 'search' as const };
  expect(usagesOf(small.measurements, search)).toMatchObject([{ cpuSeconds: 8, wallSeconds: 16 }]);
});

test('a goal has its ratio, and is reached or not', () => {
  const lines = printGoals([small, large]).split('\n');
  expect(lines).toContain('| cold site of 5,000, CPU ÷ Eleventy | 1 | 1.20 | no |');
  expect(lines).toContain('| one of 5,000 changed, with search, CPU ÷ cold | 0.25 | 0.200 | yes |');
  expect(lines).toContain('| one of 20,000 changed, with search, CPU ÷ cold | 0.25 | 0.341 | no |');
});

test('memory is the most of all builds, growth is by report', () => {
  const found = (start: string) =>
    goals([small, large]).find(({ label }) => label.startsWith(start));
  expect(found('peak memory')?.measured?.median).toBe(880);
  expect(found('cold, both')?.measured?.median).toBeCloseTo(1.1);
});

function result(reports: number, measurements: readonly ReturnType<typeof measured>[]) {
  return { reports, runs: 1, contenders: [], measurements, weights: {} };
}

/** Wall is twice the CPU, memory ten times. */
function measured(contender: ContenderId, situation: Situation, part: Part, cpuSeconds: number) {
  return {
    ...{ contender, situation, part, run: 1 },
    ...{ cpuSeconds, wallSeconds: 2 * cpuSeconds, peakMegabytes: 10 * cpuSeconds },
  };
}
