/** One file on disk → a report in canonical layout and what the rules say of it, or why there is none. */
import { checkReport } from '../core/checking/check-report.ts';
import type { SourceDocument } from '../core/importers/document/source-document.ts';
import { importDocument } from '../core/importers/import-document.ts';
import type { ImportSubject } from '../core/importers/imported.ts';
import { gatherTables } from '../core/importers/lines/gather-tables.ts';
import { joinLines } from '../core/importers/lines/join-lines.ts';
import { printReport } from '../core/markdown/print-report.ts';
import type { Report } from '../core/report/report.ts';
import { publicationDate } from '../core/rules/identity/publication-date.ts';
import { unreadable, type FileImport, type ImportRequest } from './file-import.ts';
import { readBytes } from './read-bytes.ts';
import { readDocument } from './read-document.ts';

export async function importFile({ file, subject }: ImportRequest): Promise<FileImport> {
  const read = readBytes(file);
  if ('problem' in read) return unreadable(read.problem);
  const reading = await readDocument(read.bytes);
  if ('refusal' in reading) return unreadable(reading.refusal.message, reading.refusal.place);
  const imported = importDocument(withBlocks(reading.document), subject);
  return imported.report === undefined
    ? { ...imported, text: undefined, issues: [] }
    : { ...imported, ...check(imported.report, subject) };
}

/** Printed lines become the tables and paragraphs that they were. */
function withBlocks(document: SourceDocument): SourceDocument {
  return { ...document, blocks: joinLines(gatherTables(document.blocks)) };
}

function check(
  report: Report,
  { agency, registered }: ImportSubject,
): Pick<FileImport, 'text' | 'issues'> {
  const text = printReport(report);
  const file = { path: '', agency, year: report.year, text, hasFile: () => false };
  const { issues } = checkReport(file, registered);
  // That the document doesn't say when it was published is told by the importer already, and no fault of it.
  return { text, issues: issues.filter(({ ruleId }) => ruleId !== publicationDate.id) };
}
