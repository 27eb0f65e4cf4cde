/** Blocks in the fewest words, to compare in tests. */
import {
  paragraphText,
  type Block,
  type Cell,
  type SourceDocument,
} from '../../../src/core/importers/document/source-document.ts';
import type { Reading } from '../../../src/core/importers/document/reading.ts';

export function documentOf(reading: Reading): SourceDocument {
  if ('refusal' in reading) throw new Error(reading.refusal.message);
  return reading.document;
}

export function refusalOf(reading: Reading): string {
  return 'refusal' in reading ? reading.refusal.message : 'not refused';
}

/** A paragraph as its text; a table as its rows of cells. */
export function brief(blocks: readonly Block[]): (string | string[][])[] {
  return blocks.map((block) =>
    block.kind === 'paragraph'
      ? paragraphText(block)
      : block.rows.map(({ cells }) => cells.map(briefCell)),
  );
}

/** `0:text`, with `width x height` where the cell is merged. */
function briefCell({ column, width, height, text }: Cell): string {
  const size = width === 1 && height === 1 ? '' : `[${width}x${height}]`;
  return `${column}${size}:${text}`;
}
