/** Blocks as a reader gives them, for tests that need no file. */
import type {
  Block,
  Metadata,
  Paragraph,
  SourceDocument,
  Table,
} from '../../../src/core/importers/document/source-document.ts';

/** `**bold**` marks bold spans; blocks are numbered by their order as lines of the file. */
export function paragraph(text: string, fields: Partial<Paragraph> = {}): Paragraph {
  const spans = text
    .split(/(\*\*.+?\*\*)/)
    .filter((part) => part !== '')
    .map((part) =>
      part.startsWith('**') ? { text: part.slice(2, -2), isBold: true } : { text: part },
    );
  return { kind: 'paragraph', spans, place: {}, isLine: false, ...fields };
}

export function table(rows: readonly (readonly string[])[], fields: Partial<Table> = {}): Table {
  return {
    kind: 'table',
    place: {},
    columns: 'grid',
    rows: rows.map((cells) => ({
      place: {},
      cells: cells.map((text, column) => ({ text, column, width: 1, height: 1, place: {} })),
    })),
    ...fields,
  };
}

export function documentOf(
  blocks: readonly (string | Block)[],
  metadata: Metadata = {},
): SourceDocument {
  return {
    blocks: blocks.map((block, at) => ({
      ...(typeof block === 'string' ? paragraph(block) : block),
      place: { line: at + 1 },
    })),
    metadata,
    notes: [],
  };
}
