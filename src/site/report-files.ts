/** Files beside the reports: only those that a report's text uses are published. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { providedFolder } from './content-source.ts';
import type { Archive } from './archive.ts';

interface FileParams {
  readonly agency: string;
  /** Relative to the folder of the agency. */
  readonly file: string;
}

export function reportFiles({ reports }: Archive): { params: FileParams }[] {
  return reports.flatMap(({ agency, files }) =>
    [...new Set(files)].map((file) => ({ params: { agency, file } })),
  );
}

export function readReportFile(agency: string, file: string): Uint8Array<ArrayBuffer> {
  return readFileSync(join(providedFolder(), 'reports', agency, file));
}
