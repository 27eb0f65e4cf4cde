/**
 * What every reader gives, whatever the file was: paragraphs and tables in reading order, each with its place.
 * Nothing is understood yet, and nothing of the text is lost but what can't be seen (markup, white space at the ends).
 */

/** Where something stands in the file that is imported; all numbers begin at 1. */
export interface SourcePlace {
  /** Of a file of text: plain, Markdown or HTML. */
  readonly line?: number;
  readonly column?: number;
  /** Of a PDF. */
  readonly page?: number;
  /** Name of the sheet of a workbook. */
  readonly sheet?: string;
  /** Which table of the document, page or sheet. */
  readonly table?: number;
  /** Row of that table, or of the sheet. */
  readonly row?: number;
  /** Cell of that row as its readers call it: `3`, or `C7` in a workbook. */
  readonly cell?: string;
}

export interface SourceDocument {
  readonly blocks: readonly Block[];
  readonly metadata: Metadata;
  /** What the reader left out or changed, e.g. a deletion that Word still remembers. */
  readonly notes: readonly ReaderNote[];
}

/** What the file says about itself; each as written there. */
export interface Metadata {
  readonly title?: string;
  /** As written, e.g. `2024-01-22 10:15:00`. */
  readonly publishedOn?: string;
  readonly source?: string;
  readonly indexNumber?: string;
  readonly documentNumber?: string;
  /** The body that published it. */
  readonly publisher?: string;
}

export interface ReaderNote {
  readonly message: string;
  readonly place: SourcePlace;
}

export type Block = Paragraph | Table;

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly spans: readonly Span[];
  readonly place: SourcePlace;
  /** 1 to 6 where the source says that it is a heading. */
  readonly headingLevel?: number;
  /** Where it is an item of a list; its mark is not part of the text. */
  readonly list?: ListMark;
  /**
   * True for one printed line of a text or a page: the next one may continue its sentence, and white space is as
   * printed. False where the source says where paragraphs end.
   */
  readonly isLine: boolean;
  /** Of a line: a blank line or the begin of a page stands before it. */
  readonly isAfterBlank?: boolean;
  /** Where the parts of the line stand, if the source has it printed in columns; left to right. */
  readonly fragments?: readonly Fragment[];
}

export interface Span {
  readonly text: string;
  readonly isBold?: boolean;
  /** Target of a link. */
  readonly href?: string;
}

export interface ListMark {
  readonly isOrdered: boolean;
  /** 0 for the outermost list. */
  readonly depth: number;
  /** First number of an ordered list, where it isn't 1. */
  readonly start?: number;
}

/** A part of a printed line, in any unit of length that is the same for the whole page. */
export interface Fragment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

export interface Table {
  readonly kind: 'table';
  readonly rows: readonly Row[];
  readonly place: SourcePlace;
  readonly columns: ColumnTrust;
  /** True where the source says that it is none of the standard tables, whatever it names. */
  readonly isOwn?: boolean;
}

/**
 * How far the columns of a table can be believed.
 * - `grid`: the source has a true grid; column and span of a cell are those that a reader sees.
 * - `fields`: split at tabs or bars; the column is only the number of the field in its line.
 * - `sequence`: cells one after another; a row is a label and the values that follow it.
 */
export type ColumnTrust = 'grid' | 'fields' | 'sequence';

export interface Row {
  readonly cells: readonly Cell[];
  readonly place: SourcePlace;
}

/** A cell that covers several rows stands in its first row only. */
export interface Cell {
  /** Trimmed; lines within are joined by `\n`. */
  readonly text: string;
  /** First column that it covers, from 0. */
  readonly column: number;
  /** Columns and rows that it covers. */
  readonly width: number;
  readonly height: number;
  readonly place: SourcePlace;
}

/** The text of a paragraph without its emphasis. */
export function paragraphText({ spans }: Paragraph): string {
  return spans.map(({ text }) => text).join('');
}
