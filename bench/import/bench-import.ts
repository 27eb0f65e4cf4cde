/** `npm run -s bench -- import`: how exactly and how fast files are imported; see docs/performance.md. */
import { filedFixtures } from '../../test/importers/filed/read-filed.ts';
import { destroyedFixtures } from '../../test/importers/layouts/destroyed/destroyed-fixtures.ts';
import { allFixtures } from '../../test/importers/layouts/fixtures.ts';
import { importFixtures } from './import-fixtures.ts';
import { importMany } from './import-many.ts';
import { importUsage, readImportOptions } from './options.ts';
import { printFailures, printImport, summaries } from './print-import.ts';

/** The exit code: 1 as soon as one document is silently wrong or refused without need. */
export async function benchImport(words: readonly string[], folder: string): Promise<number> {
  const options = readImportOptions(words);
  if (options === undefined) {
    process.stderr.write(importUsage);
    return 2;
  }
  const fixtures = [...allFixtures(), ...filedFixtures(), ...destroyedFixtures()];
  process.stderr.write(`${String(fixtures.length)} documents\n`);
  const trials = await importFixtures(fixtures, folder);
  process.stderr.write(`${String(options.files)} files in one run\n`);
  const many = await importMany(fixtures, folder, options.files);
  process.stdout.write(
    options.isJson
      ? `${JSON.stringify({ layouts: summaries(trials), many }, undefined, 2)}\n`
      : printImport(trials, many),
  );
  const failures = printFailures(trials);
  if (options.isVerbose) process.stdout.write(failures);
  return failures === '' ? 0 : 1;
}
