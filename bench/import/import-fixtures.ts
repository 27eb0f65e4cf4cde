/** Every fixture through the importer that `report import` uses: what became of it, and how long it took. */
import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { startImporter, type Importer } from '../../src/import-files/start-importer.ts';
import type { Fixture } from '../../test/importers/layouts/layout.ts';
import { judge, type Verdict } from '../../test/importers/support/judge.ts';
import { exampleAgency } from '../../test/support/example-subject.ts';

export interface Trial extends Verdict {
  readonly fixture: Fixture;
  readonly seconds: number;
}

/** Writes them to `folder`, and imports one after the other. */
export async function importFixtures(
  fixtures: readonly Fixture[],
  folder: string,
): Promise<readonly Trial[]> {
  for (const { file, bytes } of fixtures) writeFileSync(join(folder, file), bytes);
  const importer = startImporter();
  const trials: Trial[] = [];
  try {
    // A parser is loaded with the first file that wants it: no fault of that file.
    for (const fixture of firstOfEachFormat(fixtures)) await attempt(importer, fixture, folder);
    for (const fixture of fixtures) trials.push(await attempt(importer, fixture, folder));
  } finally {
    await importer.close();
  }
  return trials;
}

async function attempt(importer: Importer, fixture: Fixture, folder: string): Promise<Trial> {
  const { id: agency } = exampleAgency;
  const registered = { ...exampleAgency, name: fixture.printed.report.agencyName };
  const start = performance.now();
  const imported = await importer.importFile({
    file: join(folder, fixture.file),
    subject: { agency, registered, year: undefined },
  });
  const seconds = (performance.now() - start) / 1000;
  return { fixture, seconds, ...judge(fixture, imported) };
}

function firstOfEachFormat(fixtures: readonly Fixture[]): readonly Fixture[] {
  const format = ({ file }: Fixture) => file.replace(/.*\./, '');
  return fixtures.filter(
    (fixture, index) => fixtures.findIndex((one) => format(one) === format(fixture)) === index,
  );
}
