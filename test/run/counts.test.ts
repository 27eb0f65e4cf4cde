import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { countExit, countPlaywright, countVitest } from './counts.ts';

const folder = mkdtempSync(join(tmpdir(), 'counts-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('a run is counted by its own report', () => {
  test('of Vitest', () => {
    const report = write('vitest.json', { numPassedTests: 12, numFailedTests: 1 });
    expect(countVitest(report, 1)).toEqual({ passed: 12, failed: 1 });
  });

  test('of Playwright, where a second try is a failure', () => {
    const report = write('playwright.json', { stats: { expected: 7, unexpected: 1, flaky: 1 } });
    expect(countPlaywright(report, 1)).toEqual({ passed: 7, failed: 2 });
  });

  test('of a tool, by its exit code', () => {
    expect([countExit(0), countExit(2)]).toEqual([
      { passed: 1, failed: 0 },
      { passed: 0, failed: 1 },
    ]);
  });
});

test('a run that failed without a failed test counts as one', () => {
  const report = write('suite.json', { numPassedTests: 3, numFailedTests: 0 });
  expect(countVitest(report, 1)).toEqual({ passed: 3, failed: 1 });
});

test('a run that died before its report counts as one failure', () => {
  expect(countPlaywright(join(folder, 'none.json'), 1)).toEqual({ passed: 0, failed: 1 });
});

function write(name: string, value: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(value));
  return file;
}
