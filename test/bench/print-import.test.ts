import { expect, test } from 'vitest';
import type { Trial } from '../../bench/import/import-fixtures.ts';
import { readImportOptions } from '../../bench/import/options.ts';
import { printFailures, printImport } from '../../bench/import/print-import.ts';
import type { Wanted } from '../importers/layouts/layout.ts';
import { exampleSubject } from '../support/example-subject.ts';

const trials = [
  trial('exact', 'exact', 0.01),
  trial('exact', 'refused', 0.02),
  trial('either', 'refused', 0.03),
  trial('refused', 'exact', 0.04),
  trial('exact', 'wrong', 0.05),
  trial('exact', 'text differs', 0.06),
];

test('a table of accuracy tells refusals that are wanted from those that are not', () => {
  const lines = printImport(trials, undefined).split('\n');
  expect(lines).toContain('| tabs | 6 | 1 | 1 | 1 | 1 | 2 | 40.0 | 60.0 |');
});

test('what had to be refused and was imported counts as silently wrong, and is named', () => {
  expect(printFailures(trials)).toContain('exact (wanted refused): a fixture');
  expect(printFailures(trials).split('\n\n')).not.toContain('exact (wanted exact): a fixture');
});

test('memory is printed as it went', () => {
  const many = { files: 20, seconds: 1, megabytes: [99.6, 100.2] };
  expect(printImport(trials, many)).toContain(
    '20 files in one run: 1.0 s, 50.0 ms a file; resident memory after each tenth of them: 100, 100 MB.',
  );
});

test.each([['--files', 'many'], ['--nonsense'], ['reports']])(
  '%s is not understood',
  (...words) => {
    expect(readImportOptions(words)).toBeUndefined();
  },
);

function trial(wanted: Wanted, outcome: Trial['outcome'], seconds: number): Trial {
  const { report } = exampleSubject({});
  return {
    fixture: {
      name: 'a fixture',
      family: 'tabs',
      file: 'a.txt',
      bytes: new Uint8Array(),
      printed: { report, title: [], parts: [] },
      wanted,
      hasNarrative: true,
    },
    outcome,
    details: [],
    seconds,
  };
}
