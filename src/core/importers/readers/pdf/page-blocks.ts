/** A page → its tables and the lines around them, from top to bottom. */
import type { Paragraph, Table } from '../../document/source-document.ts';
import { columnStarts, type ColumnStarts } from './column-starts.ts';
import { gatherLines, type Line } from './gather-lines.ts';
import { lineFragments, lineSpans } from './line-text.ts';
import { turned, type PageContent, type Turn } from './page-content.ts';
import { withOverflow } from './overflow.ts';
import { runsInColumns } from './page-columns.ts';
import { sortIntoTables } from './page-tables.ts';
import { tableBlock } from './table-block.ts';
import { withoutTallRows } from './without-tall-rows.ts';

export interface PageBlocks {
  readonly page: number;
  readonly height: number;
  readonly blocks: readonly PlacedBlock[];
  readonly crossing: readonly string[];
  /** Its text runs in two columns: the order of its blocks is not that of reading. */
  readonly isInColumns: boolean;
}

export interface PlacedBlock {
  /** Upper and lower edge on the page. */
  readonly top: number;
  readonly bottom: number;
  readonly block: Paragraph | Table;
  /** Of a ruled table: where its columns begin, and where the last one ends. */
  readonly edges?: readonly number[];
}

/** `content` must stand upright; `page` is its number. */
export function pageBlocks(content: PageContent, page: number): PageBlocks {
  const { tables, rest, crossing } = withoutTallRows(
    withOverflow(sortIntoTables(content), content.height),
  );
  const placedTables = [...tables]
    .sort((a, b) => (a.grid.ys[0] ?? 0) - (b.grid.ys[0] ?? 0))
    .map((table, index): PlacedBlock => {
      const { ys } = table.grid;
      return { top: ys[0] ?? 0, bottom: ys.at(-1) ?? 0, ...tableBlock(table, page, index + 1) };
    });
  const lines = gatherLines(rest.filter(({ turn }) => turn === 0));
  const pitch = usualPitch(lines);
  const columns = columnStarts(lines, content.rulings);
  const upright = lines.map((line, index) => {
    const isAfterBlank = pitchBefore(lines, index) > 1.6 * pitch || isParagraphSpace(lines, index);
    return {
      top: line.base - line.size * 0.8,
      bottom: line.base + line.size * 0.2,
      block: { ...lineBlock(line, page, columns), ...(isAfterBlank && { isAfterBlank }) },
    };
  });
  const sideways = ([1, 2, 3] as const).flatMap((turn) => {
    const glyphs = rest.filter((glyph) => glyph.turn === turn);
    const turnedLines = gatherLines(glyphs.map((glyph) => turned(glyph, turn)));
    const turnedColumns = columnStarts(turnedLines, []);
    return turnedLines.map((line) => ({
      ...verticalReach(line, turn),
      block: lineBlock(line, page, turnedColumns),
    }));
  });
  const blocks = [...placedTables, ...upright, ...sideways].sort((a, b) => a.top - b.top);
  const isInColumns = runsInColumns(lines, tables, content.width);
  return { page, height: content.height, blocks, crossing, isInColumns };
}

function lineBlock(line: Line, page: number, columns: ColumnStarts): Paragraph {
  return {
    kind: 'paragraph',
    spans: lineSpans(line),
    place: { page },
    isLine: true,
    fragments: lineFragments(line, columns),
  };
}

function pitchBefore(lines: readonly Line[], index: number): number {
  const [before, line] = [lines[index - 1], lines[index]];
  return before === undefined || line === undefined ? NaN : line.base - before.base;
}

/** Whether a line of text stands further from the last one than the lines around them, as paragraphs of a web page do. */
function isParagraphSpace(lines: readonly Line[], index: number): boolean {
  const around = lines.slice(Math.max(0, index - 2), index + 2);
  if (!around.every(({ pieces }) => pieces.every(({ isApart }) => !isApart))) return false;
  const others = [pitchBefore(lines, index - 1), pitchBefore(lines, index + 1)];
  return others.some((pitch) => pitchBefore(lines, index) > 1.2 * pitch);
}

/** From one line to the next, as most of them stand. */
function usualPitch(lines: readonly Line[]): number {
  const pitches = lines
    .slice(1)
    .map((line, index) => line.base - (lines[index]?.base ?? 0))
    .sort((a, b) => a - b);
  return pitches[pitches.length >> 1] ?? Infinity;
}

/** Where a line that was turned for reading stands on the page. */
function verticalReach(line: Line, turn: Turn): { top: number; bottom: number } {
  if (turn === 1) return { top: line.left, bottom: line.right };
  if (turn === 3) return { top: -line.right, bottom: -line.left };
  return { top: -line.base - line.size * 0.2, bottom: -line.base + line.size * 0.8 };
}
