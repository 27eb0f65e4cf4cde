/** Tables whose cells are parted by tabs or bars: a row a line, or a cell a line. */
import {
  paragraphText,
  type Block,
  type Paragraph,
  type Row,
  type Table,
} from '../../document/source-document.ts';
import { readLabel } from '../../labels/read-label.ts';
import { isValue } from '../../labels/read-value.ts';
import { readSectionHeading } from '../../labels/section-heading.ts';
import { sequenceRows } from '../sequence-rows.ts';
import {
  isDrawnLine,
  isFrame,
  splitCells,
  withoutOuterBars,
  type SplitLine,
} from './split-cells.ts';
import { tabLedCells } from './tab-led.ts';

interface DelimitedLine {
  readonly paragraph: Paragraph;
  readonly split: SplitLine;
}

/** `paragraphs`: those between two headings or tables. */
export function gatherDelimited(paragraphs: readonly Paragraph[]): readonly Block[] {
  const blocks: Block[] = [];
  let lines: DelimitedLine[] = [];
  /** Labels and figures without any delimiter: rows of one cell, if the table goes on behind them. */
  let waiting: Paragraph[] = [];
  const flush = (): void => {
    const [next] = waiting;
    if (next !== undefined && isValue(paragraphText(next)) && endsWithTab(lines)) {
      lines.push(oneCell(next));
      waiting.shift();
    }
    for (const block of tableOf(lines)) blocks.push(block);
    for (const paragraph of waiting) blocks.push(paragraph);
    lines = [];
    waiting = [];
  };
  for (const paragraph of paragraphs) {
    const text = paragraphText(paragraph);
    const split = readRow(text);
    if (split !== undefined) {
      for (const alone of waiting) lines.push(oneCell(alone));
      waiting = [];
      lines.push({ paragraph, split });
    } else if (isFrame(text) && (lines.length > 0 || /[+┌├┼└┏┣╋┗]/.test(text))) {
      // Drawn around the rows.
    } else if (isLoneCell(text)) {
      waiting.push(paragraph);
      if (waiting.length > mostWaiting) flush();
    } else {
      flush();
      blocks.push(paragraph);
    }
  }
  flush();
  return blocks;
}

/** More cells a line without any delimiter are a table of another kind. */
const mostWaiting = 3;

/** Undefined for a line of prose, though it has a tab or a bar, and for an entry of a list of contents. */
function readRow(text: string): SplitLine | undefined {
  const split = splitCells(text);
  if (split === undefined) return undefined;
  const filled = split.cells.filter((cell) => cell !== '');
  const [first = '', second = ''] = filled;
  if (filled.length === 1 && (isProse(first) || readSectionHeading(first) !== undefined)) {
    return isLoneCell(first) ? split : undefined;
  }
  const isEntry =
    filled.length === 2 &&
    /^\d{1,3}$/.test(second) &&
    readSectionHeading(first.replace(/[.…·\s]+$/, '')) !== undefined;
  return isEntry ? undefined : split;
}

/** What no cell of a table holds alone. */
function isProse(text: string): boolean {
  return /[。；！？]/.test(text) || text.length > 60;
}

function isLoneCell(text: string): boolean {
  return text.length < 200 && (isValue(text) || readLabel(text).length > 0);
}

function oneCell(paragraph: Paragraph): DelimitedLine {
  return { paragraph, split: { delimiter: 'bar', cells: [paragraphText(paragraph).trim()] } };
}

/** Whether the tab that leads a cell stands on the line before it, and is the last of these. */
function endsWithTab(lines: readonly DelimitedLine[]): boolean {
  const isBare = ({ split }: DelimitedLine): boolean => split.cells.every((cell) => cell === '');
  const last = lines.at(-1);
  return (
    last !== undefined &&
    isBare(last) &&
    lines.every((line) => line.split.cells.length === 1 || isBare(line))
  );
}

function tableOf(lines: readonly DelimitedLine[]): readonly Block[] {
  const all = lines.filter(({ split }) => !isDrawnLine(split));
  const rows = framed(all);
  const most = widest(rows);
  const hasLabel = rows.some(({ split }) => split.cells.some((cell) => readLabel(cell).length > 0));
  // A bar in a line of prose, or a tab before it, makes no table.
  const isTable = most > 1 ? rows.length > 1 || hasLabel : hasLabel && rows.length >= fewCells;
  const [first] = rows;
  if (!isTable || first === undefined) return lines.map(({ paragraph }) => paragraph);
  const place = first.paragraph.place;
  if (most > 1) return [{ kind: 'table', columns: 'fields', place, rows: rows.map(fieldsRow) }];
  const cells = rows.map(cellsOf);
  const sequence = sequenceRows(tabLedCells(cells) ?? cells.flat());
  return [{ kind: 'table', columns: 'sequence', place, rows: sequence }];
}

/** Labels without any delimiter between the rows have no bars around them. */
function framed(lines: readonly DelimitedLine[]): readonly DelimitedLine[] {
  const parted = lines.filter(({ split }) => split.cells.length > 1);
  const splits = new Map(
    withoutOuterBars(parted.map(({ split }) => split)).map((split, index) => [
      parted[index],
      split,
    ]),
  );
  return lines.map((line) => ({ ...line, split: splits.get(line) ?? line.split }));
}

/** Less cells than the smallest table that is printed with one cell a line. */
const fewCells = 6;

function widest(rows: readonly DelimitedLine[]): number {
  return rows.reduce(
    (most, { split }) => Math.max(most, split.cells.filter((cell) => cell !== '').length),
    0,
  );
}

function fieldsRow(line: DelimitedLine): Row {
  return { place: line.paragraph.place, cells: cellsOf(line) };
}

function cellsOf({ paragraph, split }: DelimitedLine): Table['rows'][number]['cells'] {
  const { place } = paragraph;
  return split.cells.map((text, column) => ({
    text,
    column,
    width: 1,
    height: 1,
    place: { ...place, cell: String(column + 1) },
  }));
}
