/** Tables in short: a line of text for each row, its cells parted by bars. */
import {
  paragraphText,
  type Block,
  type Paragraph,
} from '../../src/core/importers/document/source-document.ts';
import { gatherTables } from '../../src/core/importers/lines/gather-tables.ts';
import { readText } from '../../src/core/importers/readers/text/read-text.ts';

export function blocksOf(text: string): readonly Block[] {
  const reading = readText(text);
  if ('refusal' in reading) throw new Error(reading.refusal.message);
  return reading.document.blocks;
}

/** `fields: a | b` for a row of a table, the bare text for a paragraph. */
export function linesOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [paragraphText(block)]
      : block.rows.map(
          ({ cells }) => `${block.columns}: ${cells.map(({ text }) => text).join(' | ')}`,
        ),
  );
}

export function gathered(text: string): readonly string[] {
  return linesOf(gatherTables(blocksOf(text)));
}

/** Of each row with figures: the last label, and the figures. */
export function figureRows(
  blocks: readonly Block[],
): readonly { label: string; figures: string[] }[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? []
      : block.rows.flatMap(({ cells }) => {
          const texts = cells.map(({ text }) => text);
          const last = texts.findLastIndex((text) => text !== '' && !/^[-\d./]+$/.test(text));
          const figures = texts.slice(last + 1).filter((text) => text !== '');
          return figures.length === 0 ? [] : [{ label: texts[last] ?? '', figures }];
        }),
  );
}

export function line(text: string, more: Partial<Paragraph> = {}): Paragraph {
  return { kind: 'paragraph', spans: [{ text }], place: { line: 1 }, isLine: true, ...more };
}
