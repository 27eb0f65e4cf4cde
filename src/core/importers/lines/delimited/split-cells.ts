/** A line as cells, where tabs or bars part them. */

export type Delimiter = 'tab' | 'bar';

export interface SplitLine {
  readonly delimiter: Delimiter;
  readonly cells: readonly string[];
}

/** Undefined for a line without any. Empty cells are kept; bars around the row are not its cells. */
export function splitCells(text: string): SplitLine | undefined {
  if (text.includes('\t')) return { delimiter: 'tab', cells: trimmed(text.split('\t')) };
  if (!bar.test(text)) return undefined;
  const cells = text.trim().split(bar);
  if (cells[0]?.trim() === '' && cells.length > 1) cells.shift();
  if (cells.at(-1)?.trim() === '' && cells.length > 1) cells.pop();
  return { delimiter: 'bar', cells: trimmed(cells) };
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
