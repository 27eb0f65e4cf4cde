/** What is asked of an importer of files, and what it answers. Both go from thread to thread. */
import type { SourcePlace } from '../core/importers/document/source-document.ts';
import { importFinding, type Imported, type ImportSubject } from '../core/importers/imported.ts';
import type { Issue } from '../core/issue/issue.ts';

export interface ImportRequest {
  /** Absolute path. */
  readonly file: string;
  readonly subject: ImportSubject;
}

export interface FileImport extends Imported {
  /** The report's file in canonical layout; undefined where there is no report. */
  readonly text: string | undefined;
  /** What the rules say; their places are those in `text`. */
  readonly issues: readonly Issue[];
}

/** The import of a file that can't be read at all. */
export function unreadable(message: string, place: SourcePlace = {}): FileImport {
  return {
    report: undefined,
    origins: new Map(),
    findings: [importFinding('import-unreadable', message, place)],
    text: undefined,
    issues: [],
  };
}
