/** A document as its reader gave it → a report, or why there is none. */
import type { SourceDocument } from './document/source-document.ts';
import type { Imported, ImportSubject } from './imported.ts';

export function importDocument(document: SourceDocument, subject: ImportSubject): Imported {
  void document;
  void subject;
  return { report: undefined, origins: new Map(), findings: [] };
}
