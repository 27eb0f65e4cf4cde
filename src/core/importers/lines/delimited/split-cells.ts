/** A line as cells, where tabs or bars part them. */

export type Delimiter = 'tab' | 'bar';

export interface SplitLine {
  readonly delimiter: Delimiter;
  readonly cells: readonly string[];
}

/** Undefined for a line without any. All fields are kept, those before a first and behind a last bar among them. */
export function splitCells(text: string): SplitLine | undefined {
  if (text.includes('\t')) return { delimiter: 'tab', cells: trimmed(text.split('\t')) };
  if (!bar.test(text)) return undefined;
  return { delimiter: 'bar', cells: trimmed(text.trim().split(bar)) };
}

/** Bars around every row are a frame, not the end of an empty cell. */
export function withoutOuterBars(lines: readonly SplitLine[]): readonly SplitLine[] {
  const hasLeft = lines.every(({ cells, delimiter }) => delimiter === 'bar' && cells[0] === '');
  const hasRight = lines.every(
    ({ cells, delimiter }) => delimiter === 'bar' && cells.at(-1) === '',
  );
  if (!hasLeft && !hasRight) return lines;
  return lines.map((line) => {
    if (line.cells.length < 2) return line;
    const end = hasRight ? line.cells.length - 1 : line.cells.length;
    return {
      ...line,
      cells: line.cells.slice(hasLeft ? Math.min(1, end - 1) : 0, Math.max(1, end)),
    };
  });
}

/** A line that is drawn, or parts the header of a Markdown table from its rows. */
export function isDrawnLine({ cells }: SplitLine): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return filled.length > 0 && filled.every((cell) => /^:?(?:[-=]{2,}|[─━═]+):?$/.test(cell));
}

/** `+-----+-----+`, `├──┼──┤`. */
export function isFrame(text: string): boolean {
  const bare = text.trim();
  return (
    bare.length > 2 && /^[-+=|─━═│┃┌┬┐├┼┤└┴┘┏┳┓┣╋┫┗┻┛\s]+$/.test(bare) && /[-=─━═]{2}/.test(bare)
  );
}

const bar = /[|｜│┃]/;

function trimmed(cells: readonly string[]): readonly string[] {
  return cells.map((cell) => cell.trim());
}
