import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatReport } from '../../src/core/markdown/format-report.ts';
import { parseReport } from '../../src/core/markdown/parse-report.ts';
import { printReport } from '../../src/core/markdown/print-report.ts';
import { reportFile } from '../support/report-text.ts';
import { report } from './arbitraries.ts';

test('the formatter keeps every comment, wherever it stands, and settles after one run', () => {
  const places = fc.array(fc.tuple(fc.nat(), fc.boolean()), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(report, places, (original, where) => {
      const { text, comments } = withComments(printReport(original), where);
      const parsed = parseReport(reportFile(text));
      expect(parsed.report).toEqual(original);
      const formatted = formatReport(reportFile(text), parsed) ?? '';
      for (const comment of comments) expect(formatted).toContain(comment);
      const again = reportFile(formatted);
      expect(formatReport(again, parseReport(again))).toBe(formatted);
      expect(parseReport(reportFile(formatted)).report).toEqual(original);
    }),
    { numRuns: 200, seed: 2021 },
  );
});

/** Puts comments behind or above lines of the front matter. */
function withComments(text: string, where: readonly (readonly [number, boolean])[]) {
  const lines = text.split('\n');
  const end = lines.indexOf('---', 1);
  const comments: string[] = [];
  const chosen = new Map(where.map(([line, isAbove]) => [1 + (line % (end - 1)), isAbove]));
  const result = lines.flatMap((line, index) => {
    const isAbove = chosen.get(index);
    if (isAbove === undefined || index >= end) return [line];
    const comment = `批注${String(index)}号`;
    comments.push(comment);
    const indent = /^ */.exec(line)?.[0] ?? '';
    return isAbove ? [`${indent}# ${comment}`, line] : [`${line} # ${comment}`];
  });
  return { text: result.join('\n'), comments };
}
