/** Paragraphs, lists and an agency's own tables → Markdown that reads back as exactly their text. */
import type { Block, Paragraph, Table } from '../document/source-document.ts';
import type { ImportFinding } from '../imported.ts';
import { cutLong } from './cut-long.ts';
import { escapeLineStart } from './escape.ts';
import { listPrinter } from './list-printer.ts';
import { changeNotes, cutNote, flattenedNote, type Change } from './notes.ts';
import { printRuns } from './print-runs.ts';
import { printTable } from './print-table.ts';
import { cleanRuns, textOf } from './runs.ts';
import { subHeadingDepths, type SubHeadingDepth } from './sub-heading.ts';

export interface Narrative {
  /** Without a line end at its end; empty where there is no text. */
  readonly markdown: string;
  /** What was changed on the way. */
  readonly notes: readonly ImportFinding[];
}

/** A block of Markdown; `gap` is what parts it from the one before. */
export interface Part {
  readonly markdown: string;
  readonly gap: '\n' | '\n\n';
}

/** `blocks` are those of the lead or of one section, without its heading and its standard table. */
export function narrativeMarkdown(blocks: readonly Block[]): Narrative {
  const written = blocks.filter((block) => block.kind === 'table' || isWritten(block));
  const depths = subHeadingDepths(written);
  const notes: ImportFinding[] = [];
  const changes: Change[] = [];
  const parts: Part[] = [];
  const list = listPrinter();

  for (const [at, block] of written.entries()) {
    if (block.kind === 'table') {
      list.end();
      parts.push(...tableParts(block, notes));
      continue;
    }
    const { runs, ...change } = cleanRuns(block.spans);
    const depth = depths[at];
    changes.push({ ...change, place: block.place });
    const pieces = cutLong(runs);
    if (pieces.length > 1) notes.push(cutNote(block.place));
    if (depth !== undefined || block.list === undefined) list.end();
    if (depth !== undefined) parts.push(own(heading(textOf(runs), depth)));
    else if (block.list !== undefined) parts.push(...list.item(pieces, block.list));
    else parts.push(...pieces.map((piece) => own(escapeLineStart(printRuns(piece)))));
  }
  return { markdown: joined(parts), notes: [...notes, ...changeNotes(changes)] };
}

function isWritten({ spans }: Paragraph): boolean {
  return cleanRuns(spans).runs.length > 0;
}

function own(markdown: string): Part {
  return { markdown, gap: '\n\n' };
}

/** Emphasis says nothing in a heading, and a sign at its end must not be taken for the end of its mark. */
function heading(text: string, depth: SubHeadingDepth): string {
  const markdown = printRuns([{ text, isBold: false }]);
  return `${'#'.repeat(depth)} ${markdown.replace(/#$/, '\\#')}`;
}

function tableParts(table: Table, notes: ImportFinding[]): Part[] {
  const { parts, isFlattened } = printTable(table);
  if (isFlattened) notes.push(flattenedNote(table.place));
  const list = listPrinter();
  return parts.flatMap((part) => {
    if (part.kind === 'table') return [own(part.markdown)];
    const pieces = cutLong([{ text: part.text, isBold: false }]);
    return part.isItem
      ? list.item(pieces, { isOrdered: false, depth: 0 })
      : pieces.map((piece) => own(escapeLineStart(printRuns(piece))));
  });
}

function joined(parts: readonly Part[]): string {
  return parts.map(({ markdown, gap }, at) => (at === 0 ? markdown : gap + markdown)).join('');
}
