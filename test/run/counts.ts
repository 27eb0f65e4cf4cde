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
  const result = read<{ numPassedTests: number; numFailedTests: number }>(report);
  return atLeastOneFailed(
    { passed: result?.numPassedTests ?? 0, failed: result?.numFailedTests ?? 0 },
    code,
  );
}

export function countPlaywright(report: string, code: number): Counts {
  const stats = read<{ stats: { expected: number; unexpected: number; flaky: number } }>(
    report,
  )?.stats;
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

function read<Report>(file: string): Report | undefined {
  if (!existsSync(file)) return undefined;
  return JSON.parse(readFileSync(file, 'utf8')) as Report;
}
