/** What a reader made of a document, in a form that a test can write down. */
import type {
  Block,
  ReaderNote,
  Table,
} from '../../../src/core/importers/document/source-document.ts';
import { paragraphText } from '../../../src/core/importers/document/source-document.ts';
import { readDocx } from '../../../src/core/importers/readers/docx/read-docx.ts';
import { docxFile, type DocxParts } from './docx-file.ts';

export function blocksOf(parts: DocxParts | string): readonly Block[] {
  return documentOf(parts).blocks;
}

/** A paragraph is its text; a table its rows, cells divided by bars. */
export function textsOf(parts: DocxParts | string): readonly (string | readonly string[])[] {
  return blocksOf(parts).map((block) =>
    block.kind === 'paragraph'
      ? paragraphText(block)
      : block.rows.map(({ cells }) => cells.map(({ text }) => text).join('|')),
  );
}

export function notesOf(parts: DocxParts | string): readonly string[] {
  return documentOf(parts).notes.map(({ message }) => message);
}

export function documentOf(parts: DocxParts | string): {
  blocks: readonly Block[];
  notes: readonly ReaderNote[];
} {
  const reading = readDocx(docxFile(typeof parts === 'string' ? { body: parts } : parts));
  if ('refusal' in reading) throw new Error(reading.refusal.message);
  return reading.document;
}

export function onlyTable(parts: DocxParts | string): Table {
  const [block, ...more] = blocksOf(parts);
  if (block?.kind !== 'table' || more.length > 0) throw new Error('expected one table');
  return block;
}

/** Text, column, width and height of each cell: `甲@0 2×1`. */
export function gridOf({ rows }: Table): readonly string[] {
  return rows.map(({ cells }) =>
    cells
      .map(({ text, column, width, height }) => `${text}@${column} ${width}×${height}`)
      .join(' | '),
  );
}

export function refusalOf(bytes: Uint8Array): string | undefined {
  const reading = readDocx(bytes);
  return 'refusal' in reading ? reading.refusal.message : undefined;
}
