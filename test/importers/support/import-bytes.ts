/** The whole way of a file through the importer, without a disk and a command around it. */
import { importDocument } from '../../../src/core/importers/import-document.ts';
import { importFinding, type Imported } from '../../../src/core/importers/imported.ts';
import { gatherTables } from '../../../src/core/importers/lines/gather-tables.ts';
import { joinLines } from '../../../src/core/importers/lines/join-lines.ts';
import { readDocument } from '../../../src/import-files/read-document.ts';
import { exampleAgency } from '../../support/example-subject.ts';

/** The year is left to the title. */
export async function importBytes(
  bytes: Uint8Array,
  name: string = exampleAgency.name,
): Promise<Imported> {
  const reading = await readDocument(bytes);
  if ('refusal' in reading) {
    const { message, place } = reading.refusal;
    const finding = importFinding('import-unreadable', message, place);
    return { report: undefined, origins: new Map(), findings: [finding] };
  }
  const blocks = joinLines(gatherTables(reading.document.blocks));
  const { id: agency } = exampleAgency;
  const registered = { ...exampleAgency, name };
  return importDocument({ ...reading.document, blocks }, { agency, registered, year: undefined });
}
