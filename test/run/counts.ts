import { existsSync, readFileSync } from 'node:fs';

export interface Counts {
  passed: number;
  failed: number;
}

export const noCounts: Counts = { passed: 0, failed: 0 };

export function addCounts(one: Counts, other: Counts): Counts {
  return { passed: one.passed + other.passed, failed: one.failed + other.failed };
}

/** A tool without tests of its own is one test. */
export function countExit(code: number): Counts {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

export function countVitest(report: string, code: number): Counts {
  const result = read(report) as { numPassedTests: number; numFailedTests: number } | undefined;
  return atLeastOneFailed(
    { passed: result?.numPassedTests ?? 0, failed: result?.numFailedTests ?? 0 },
    code,
  );
}

interface PlaywrightStats {
  expected: number;
  unexpected: number;
  flaky: number;
}

export function countPlaywright(report: string, code: number): Counts {
  const result = read(report) as { stats: PlaywrightStats } | undefined;
  const stats = result?.stats;
  return atLeastOneFailed(
    {
      passed: stats?.expected ?? 0,
      // A test that passes only at the second try has failed.
      failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0),
    },
    code,
  );
}

/** A file that can't be loaded fails without any test of it failing. */
function atLeastOneFailed(counts: Counts, code: number): Counts {
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function read(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
