/** Many files in one run: how fast they go, and whether memory stays where it is. */
import { join } from 'node:path';
import { startImporter } from '../../src/import-files/start-importer.ts';
import type { Fixture } from '../../test/importers/layouts/layout.ts';
import { exampleAgency } from '../../test/support/example-subject.ts';

export interface ManyFiles {
  readonly files: number;
  readonly seconds: number;
  /** Resident memory of the whole process, its workers among it, after each tenth of the files. */
  readonly megabytes: readonly number[];
}

/** The fixtures stand in `folder`; they are taken in turn until there were `files`. */
export async function importMany(
  fixtures: readonly Fixture[],
  folder: string,
  files: number,
): Promise<ManyFiles> {
  const importer = startImporter();
  const megabytes: number[] = [];
  const step = Math.max(1, Math.ceil(files / 10));
  const start = performance.now();
  try {
    for (let index = 0; index < files; index += 1) {
      // Formats take turns: a stride that has no factor in common with most numbers.
      const { file = '' } = fixtures[(index * 7) % fixtures.length] ?? {};
      const subject = { agency: exampleAgency.id, registered: exampleAgency, year: undefined };
      await importer.importFile({ file: join(folder, file), subject });
      if ((index + 1) % step === 0) megabytes.push(process.memoryUsage.rss() / 2 ** 20);
    }
  } finally {
    await importer.close();
  }
  return { files, seconds: (performance.now() - start) / 1000, megabytes };
}
