/** The committed files that imitate what offices file, with what an import must make of each. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../../src/core/report/report.ts';
import type { Fixture, Wanted } from '../layouts/layout.ts';

export const filedFolder = join(import.meta.dirname, '../../fixtures/import/filed');

interface FiledNote {
  readonly file: string;
  readonly wanted: Wanted;
  readonly hasNarrative: boolean;
  readonly title: readonly string[];
  readonly report: Report;
}

export function filedFixtures(): readonly Fixture[] {
  return readdirSync(filedFolder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const text = readFileSync(join(filedFolder, name), 'utf8');
      const { file, wanted, hasNarrative, title, report } = JSON.parse(text) as FiledNote;
      return {
        name: file,
        family: file.endsWith('.pdf') ? 'PDF' : 'as filed',
        file: `filed-${file}`,
        bytes: new Uint8Array(readFileSync(join(filedFolder, file))),
        printed: { report, title, parts: [] },
        wanted,
        hasNarrative,
      };
    });
}
