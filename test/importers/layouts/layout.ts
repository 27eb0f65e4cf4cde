/** One way in which a report is written down, and what its documents are: files with the report that they hold. */
import type { Random } from '../../../src/core/sample/random.ts';
import type { Printed } from './printed.ts';

export interface Layout {
  /** English, unique; also the name of the file. */
  readonly name: string;
  readonly family: Family;
  readonly extension: 'txt' | 'md' | 'html' | 'docx' | 'xlsx' | 'pdf';
  /** Whether a reader of the document can tell which of the cells of a row is blank. */
  readonly showsBlanks: boolean;
  /** Whether paragraphs keep their words; a workbook with a sheet a table has none. */
  readonly hasNarrative: boolean;
  readonly print: (printed: Printed, random: Random) => string | Uint8Array;
}

export type Family =
  | 'tabs'
  | 'shifted tabs'
  | 'CSV'
  | 'bars'
  | 'Markdown'
  | 'one cell a line'
  | 'spaced columns'
  | 'raw order'
  | 'encodings'
  | 'clean HTML'
  | 'Word HTML'
  | 'portal HTML'
  | 'odd HTML'
  | 'Word'
  | 'Excel'
  | 'PDF';

/** `either`: what the document says can be seen by a person, or by nobody; both outcomes are right, another is not. */
export type Wanted = 'exact' | 'refused' | 'either';

export interface Fixture {
  readonly name: string;
  readonly family: Family | 'destroyed' | 'as filed';
  /** With its extension. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly printed: Printed;
  readonly wanted: Wanted;
  readonly hasNarrative: boolean;
}
