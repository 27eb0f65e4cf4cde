/** HTML tables inside a text, as converters to Markdown write them: read as HTML, and put back in their place. */
import type { Block, ReaderNote, SourcePlace } from '../../document/source-document.ts';
import { readHtml } from '../html/read-html.ts';
import type { TextLine } from './text-lines.ts';

export function withHtmlTables(
  lines: readonly TextLine[],
  readLines: (lines: readonly TextLine[]) => readonly Block[],
): { readonly blocks: readonly Block[]; readonly notes: readonly ReaderNote[] } {
  const blocks: Block[] = [];
  const notes: ReaderNote[] = [];
  let text: TextLine[] = [];
  let isOpenEnded = false;
  const flush = (): void => {
    for (const block of readLines(text)) blocks.push(block);
    text = [];
  };
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    const isTable = !isOpenEnded && /<table[\s>]/i.test(line.text);
    const end = isTable ? endOfTable(lines, index) : undefined;
    // Without an end there is none for those within either.
    if (isTable && end === undefined) isOpenEnded = true;
    const table = end === undefined ? undefined : readTable(lines.slice(index, end + 1));
    if (end === undefined || table === undefined) {
      text.push(line);
      continue;
    }
    flush();
    for (const block of table.blocks) blocks.push(block);
    for (const note of table.notes) notes.push(note);
    index = end;
  }
  flush();
  return { blocks, notes };
}

/** The line on which the table that begins here ends; tables may hold tables. */
function endOfTable(lines: readonly TextLine[], start: number): number | undefined {
  let depth = 0;
  for (let index = start; index < lines.length; index += 1) {
    for (const [tag] of (lines[index]?.text ?? '').matchAll(/<\/?table(?=[\s>])/gi)) {
      depth += tag.startsWith('</') ? -1 : 1;
    }
    if (depth <= 0) return index;
  }
  return undefined;
}

function readTable(
  lines: readonly TextLine[],
): { readonly blocks: readonly Block[]; readonly notes: readonly ReaderNote[] } | undefined {
  const first = lines[0]?.line ?? 1;
  const source: string[] = [];
  // Blank lines were left out; places count them.
  for (const { text, line } of lines) source[line - first] = (source[line - first] ?? '') + text;
  const reading = readHtml(Array.from(source, (text) => text).join('\n'));
  if ('refusal' in reading) return undefined;
  const place = (here: SourcePlace): SourcePlace =>
    here.line === undefined ? { ...here, line: first } : { ...here, line: here.line + first - 1 };
  return {
    blocks: reading.document.blocks.map((block) =>
      block.kind === 'paragraph'
        ? { ...block, place: place(block.place) }
        : {
            ...block,
            place: place(block.place),
            rows: block.rows.map((row) => ({
              ...row,
              place: place(row.place),
              cells: row.cells.map((cell) => ({ ...cell, place: place(cell.place) })),
            })),
          },
    ),
    notes: reading.document.notes.map((note) => ({ ...note, place: place(note.place) })),
  };
}
