/** Tables as `pdftotext -layout` draws them: columns by spaces, long labels wrapped round the line of their figures. */
import type { Layout } from '../layout.ts';
import { placesOf, type Grid, type GridCell } from '../printed.ts';
import { printText } from './paragraphs.ts';

interface Sheet {
  /** Columns of characters that each column of labels has, and each of figures. */
  readonly labels: readonly number[];
  readonly figures: number;
  /** After how many lines a page ends; a page number stands there. */
  readonly page: number;
  /** The figures stand beside the first line of their label in place of the middle one. */
  readonly isTop?: boolean;
}

export const spacedLayouts: readonly Layout[] = [
  layout('spaced-columns', { labels: [8, 12, 34], figures: 12, page: 48 }),
  layout('spaced-columns-vertical-groups', { labels: [4, 4, 30], figures: 11, page: 60 }),
  layout('spaced-columns-narrow', { labels: [6, 10, 20], figures: 10, page: 35 }),
  layout('spaced-columns-top', { labels: [8, 14, 40], figures: 12, page: 10_000, isTop: true }),
];

function layout(name: string, sheet: Sheet): Layout {
  return {
    name,
    family: 'spaced columns',
    extension: 'txt',
    showsBlanks: false,
    hasNarrative: true,
    print: (printed) =>
      paged(
        printText(printed, {
          gap: '\n',
          table: (grid) => drawn(grid, sheet),
          paragraph: (text) => wrapped(`    ${text}`, 76).join('\n'),
        }),
        sheet.page,
      ),
  };
}

/** A line of text is as long as its Han characters are wide: two columns each. */
function drawn(grid: Grid, sheet: Sheet): string {
  const widths = columnWidths(grid, sheet);
  const places = placesOf(grid);
  const heights = grid.rows.map(({ cells }, row) => {
    let left = 0;
    const needed = cells.map((cell) => {
      left = (places[row] ?? []).findIndex((place) => place?.cell === cell);
      return cell.height === 1 ? linesOf(cell, left, widths).length : 1;
    });
    return Math.max(1, ...needed);
  });
  growForTall(grid, heights, widths);
  const starts = heights.map((_, row) => sum(heights.slice(0, row)));
  const canvas: { column: number; text: string }[][] = Array.from(
    { length: sum(heights) },
    () => [],
  );
  places.forEach((line, row) =>
    line.forEach((place, column) => {
      if (place?.isFirst !== true || place.cell.text === '') return;
      const lines = linesOf(place.cell, column, widths);
      const height = sum(heights.slice(row, row + place.cell.height));
      const free = sheet.isTop === true ? 0 : Math.floor((height - lines.length) / 2);
      const left = sum(widths.slice(0, column));
      const width = sum(widths.slice(column, column + place.cell.width));
      lines.forEach((text, index) => {
        const indent =
          place.cell.role === 'value' ? Math.max(0, Math.floor((width - widthOf(text)) / 2)) : 0;
        canvas[(starts[row] ?? 0) + free + index]?.push({ column: left + indent, text });
      });
    }),
  );
  return canvas
    .map((line) =>
      [...line]
        .sort((a, b) => a.column - b.column)
        .reduce((text, { column, text: next }) => {
          const gap = column - widthOf(text);
          return `${text}${' '.repeat(text === '' ? gap : Math.max(2, gap))}${next}`;
        }, ''),
    )
    .join('\n');
}

function columnWidths(grid: Grid, { labels, figures }: Sheet): readonly number[] {
  if (grid.name === 'requests') return [...labels, ...new Array<number>(7).fill(figures)];
  if (grid.name === 'disclosure') return [22, 18, 18, 28];
  return new Array<number>(grid.columns).fill(8);
}

/** A label over several rows may be longer than they are high. */
function growForTall(grid: Grid, heights: number[], widths: readonly number[]): void {
  const places = placesOf(grid);
  grid.rows.forEach(({ cells }, row) => {
    for (const cell of cells.filter(({ height }) => height > 1)) {
      const column = (places[row] ?? []).findIndex((place) => place?.cell === cell);
      const lack =
        linesOf(cell, column, widths).length - sum(heights.slice(row, row + cell.height));
      const last = row + cell.height - 1;
      if (lack > 0) heights[last] = (heights[last] ?? 1) + lack;
    }
  });
}

function linesOf(cell: GridCell, column: number, widths: readonly number[]): readonly string[] {
  return wrapped(cell.text, sum(widths.slice(column, column + cell.width)) - 2);
}

function wrapped(text: string, width: number): readonly string[] {
  const lines = [''];
  let indented = text.match(/^ */)?.[0] ?? '';
  for (const character of text.trimStart()) {
    const last = indented + (lines.at(-1) ?? '');
    if (
      last.trim() !== '' &&
      widthOf(last + character) > Math.max(2, width) &&
      !isBound(last, character)
    ) {
      indented = '';
      lines.push(character);
    } else {
      lines[lines.length - 1] = last + character;
      indented = '';
    }
  }
  return lines;
}

/** A number is not broken over lines. */
function isBound(before: string, character: string): boolean {
  return /[\p{Nd}.,，-]$/u.test(before) && /[\p{Nd}.,，]/u.test(character);
}

function widthOf(text: string): number {
  return [...text].reduce(
    (width, character) => width + (/[^\p{ASCII}\u00a0]/u.test(character) ? 2 : 1),
    0,
  );
}

/** A number at the foot of each page, then the form feed. */
function paged(text: string, length: number): string {
  const lines = text.split('\n');
  const pages: string[] = [];
  for (let start = 0; start < lines.length; start += length) {
    pages.push(lines.slice(start, start + length).join('\n'));
  }
  if (pages.length === 1) return text;
  return pages
    .map((page, index) => `${page}\n\n${' '.repeat(36)}— ${String(index + 1)} —\n`)
    .join('\f');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
