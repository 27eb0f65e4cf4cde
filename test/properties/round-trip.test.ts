import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatReport } from '../../src/core/markdown/format-report.ts';
import { parseReport } from '../../src/core/markdown/parse-report.ts';
import { printReport } from '../../src/core/markdown/print-report.ts';
import { reportFile } from '../support/report-text.ts';
import { report } from './arbitraries.ts';

const runs = { numRuns: 300, seed: 2021 };

test('a report that was printed is read as the same report', () => {
  fc.assert(
    fc.property(report, (original) => {
      expect(parseReport(reportFile(printReport(original))).report).toEqual(original);
    }),
    runs,
  );
});

test('what was printed is canonical: formatting changes nothing', () => {
  fc.assert(
    fc.property(report, (original) => {
      const text = printReport(original);
      const file = reportFile(text);
      expect(formatReport(file, parseReport(file))).toBe(text);
    }),
    runs,
  );
});
