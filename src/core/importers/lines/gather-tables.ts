/** Paragraphs that are the rows of a table, whatever parts their cells, become tables; all others stay as they are. */
import type { Block, Paragraph } from '../document/source-document.ts';
import { gatherDelimited } from './delimited/gather-delimited.ts';
import { gatherPrinted } from './printed/gather-printed.ts';
import { isSectionHeading } from './section-line.ts';

/** No report has more: a text of so many lines stays as it is. */
const mostBlocks = 50_000;

export function gatherTables(blocks: readonly Block[]): readonly Block[] {
  if (blocks.length > mostBlocks) return blocks;
  const gathered: Block[] = [];
  let run: Paragraph[] = [];
  const flush = (): void => {
    for (const block of gatherDelimited(run)) gathered.push(block);
    run = [];
  };
  for (const block of blocks) {
    if (block.kind === 'paragraph' && !isSectionHeading(block)) run.push(block);
    else {
      flush();
      gathered.push(block);
    }
  }
  flush();
  return gatherPrinted(gathered);
}
