/** Standard tables in printed lines, found between headings, tables and prose. */
import type { Block } from '../../document/source-document.ts';
import { buildPrintedTable } from './build-printed-table.ts';
import { beginsTable, hasLostHeader, printedTableAt } from './find-printed-table.ts';
import { readPrintedLine, type PrintedLine } from './printed-line.ts';
import { isSectionHeading } from '../section-line.ts';

export function gatherPrinted(blocks: readonly Block[]): readonly Block[] {
  const gathered: Block[] = [];
  let run: PrintedLine[] = [];
  const flush = (): void => {
    for (const block of tablesIn(run)) gathered.push(block);
    run = [];
  };
  for (const block of blocks) {
    const line =
      block.kind === 'paragraph' && !isSectionHeading(block) ? readPrintedLine(block) : undefined;
    if (line === undefined) {
      flush();
      gathered.push(block);
    } else run.push(line);
  }
  flush();
  return gathered;
}

/** Lines with which a table could begin, and doesn't: more of them are no report. */
const mostAttempts = 200;

function tablesIn(lines: readonly PrintedLine[]): readonly Block[] {
  if (!lines.some(({ values }) => values.length > 0))
    return lines.map(({ paragraph }) => paragraph);
  const blocks: Block[] = [];
  let attempts = 0;
  let begin = 0;
  let index = 0;
  while (index < lines.length) {
    const line = lines[index];
    if (line === undefined) break;
    const mayBegin = attempts < mostAttempts && beginsTable(line);
    if (mayBegin) attempts += 1;
    const found = mayBegin ? printedTableAt(lines, index) : undefined;
    // A header that was not understood may have other columns, or the same in another order.
    const table =
      found !== undefined && hasLostHeader(found, lines.slice(begin, index)) ? undefined : found;
    blocks.push(table === undefined ? line.paragraph : buildPrintedTable(table));
    index = table === undefined ? index + 1 : table.end;
    if (table !== undefined) begin = index;
  }
  return blocks;
}
