/** What a data file holds, whole, for tests that read it with a library that didn't write it. */
import { parse } from 'csv-parse/sync';
import type { DataFile } from '../../src/downloads/data-file.ts';
import { publishedReports } from '../../src/downloads/published-reports.ts';
import { downloadsOfReport } from '../../src/downloads/reports/report-downloads.ts';
import { pieces } from '../../src/downloads/write-files.ts';
import type { Archive } from '../../src/site/archive.ts';

/** The data of all reports beside their pages. */
export function reportDownloads(archive: Archive): readonly DataFile[] {
  return publishedReports(archive).flatMap((published) => downloadsOfReport(archive, published));
}

export async function bytesOf({ content }: DataFile): Promise<Buffer> {
  const made = [...pieces(await content(new Map()))];
  return Buffer.concat(made.map((piece) => Buffer.from(piece)));
}

/** By path. */
export async function bytesByPath(
  files: readonly DataFile[],
): Promise<ReadonlyMap<string, Buffer>> {
  const made = new Map<string, Buffer>();
  for (const file of files) made.set(file.path, await bytesOf(file));
  return made;
}

/** Rows by the names of the header. */
export function csvRecords(bytes: Buffer | undefined): Record<string, string>[] {
  return parse(bytes ?? '', { bom: true, columns: true });
}

/** All rows, the header among them. */
export function csvLines(bytes: Buffer | undefined): string[][] {
  return parse(bytes ?? '', { bom: true });
}
