/** The body of a document, or of a text box or cell within it → blocks in reading order. */
import {
  paragraphText,
  type Block,
  type Paragraph,
  type Span,
} from '../../document/source-document.ts';
import { fieldView } from './fields.ts';
import { goOn } from './joined-lines.ts';
import { isLayout } from './layout-table.ts';
import { readParagraph, withNumber, type WordParagraph } from './paragraph.ts';
import type { Story } from './story.ts';
import { shownCells, shownRows } from './table-parts.ts';
import { isOfColumn, readTable } from './table.ts';
import type { XmlElement } from './xml-tree.ts';
import { members } from './xml-query.ts';

export function readBlocks(container: XmlElement, story: Story): Block[] {
  const blocks: Block[] = [];
  addBlocks(container, story, blocks);
  return blocks;
}

function addBlocks(container: XmlElement, story: Story, blocks: Block[]): void {
  /** Of paragraphs whose end was deleted. */
  let begun: Span[][] = [];
  const finish = (): void => {
    for (const line of begun) addLine(line, blocks);
    begun = [];
  };
  for (const element of members(container)) {
    if (element.name === 'w:p') {
      const paragraph = readParagraph(element, story, {});
      for (const box of paragraph.boxes) if (box.isBefore) addBlocks(box.content, story, blocks);
      goOn(begun, paragraph.lines);
      if (!paragraph.isOpenEnded) {
        addParagraph({ ...paragraph, lines: begun }, blocks);
        begun = [];
      }
      for (const box of paragraph.boxes) if (!box.isBefore) addBlocks(box.content, story, blocks);
    } else if (element.name === 'w:tbl') {
      finish();
      // A table of contents has no tables: one that goes on beyond one lost its end.
      if (fieldView(story.fields) !== 'shown') story.fields.length = 0;
      addTable(element, story, blocks);
    } else if (element.name === 'w:altChunk') story.leftOut.add('file', {});
    else if (!element.name.endsWith('Pr')) addBlocks(element, story, blocks);
  }
  finish();
}

/** Where a break divides it, the paragraph gives several: that is how a reader sees it. */
function addParagraph(paragraph: WordParagraph, blocks: Block[]): void {
  const { lines, number, list, headingLevel } = paragraph;
  let isFirst = true;
  for (const line of lines) {
    if (!hasText(line)) continue;
    const rank = { ...(headingLevel !== undefined && { headingLevel }), ...(list && { list }) };
    addLine(isFirst ? withNumber(number, line) : line, blocks, rank);
    isFirst = false;
  }
}

function addLine(
  line: readonly Span[],
  blocks: Block[],
  rank: Pick<Paragraph, 'headingLevel' | 'list'> = {},
): void {
  if (!hasText(line)) return;
  const isHeading = rank.headingLevel !== undefined;
  const spans = isHeading ? [{ text: line.map(({ text }) => text).join('') }] : line;
  blocks.push({ kind: 'paragraph', spans, place: {}, isLine: false, ...rank });
}

function hasText(line: readonly Span[]): boolean {
  return line.some(({ text }) => text.trim() !== '');
}

function addTable(element: XmlElement, story: Story, blocks: Block[]): void {
  if (isOfColumn(element, story) || !isLayout(element)) {
    const table = readTable(element, story);
    if (table !== undefined) blocks.push(table);
    return;
  }
  for (const cell of shownRows(element, story.leftOut).flatMap(shownCells)) {
    addBlocks(cell, story, blocks);
  }
}

/** Whether anything is there to read. */
export function areEmpty(blocks: readonly Block[]): boolean {
  return blocks.every((block) =>
    block.kind === 'paragraph'
      ? paragraphText(block).trim() === ''
      : block.rows.every(({ cells }) => cells.every(({ text }) => text === '')),
  );
}
