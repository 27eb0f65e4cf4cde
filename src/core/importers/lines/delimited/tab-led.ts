/**
 * Cells that browsers copy each on a line of its own, where they hold paragraphs: a tab leads each but the first of a
 * row, on its line (`⇥12`) or on the line before it (`⇥`, `12`).
 */
import type { Cell } from '../../document/source-document.ts';
import { isValue } from '../../labels/read-value.ts';

/** The cells of each line; undefined where the tabs may mean something else. */
export function tabLedCells(lines: readonly (readonly Cell[])[]): readonly Cell[] | undefined {
  if (!lines.some(isTabLed) || !lines.every((line) => line.length === 1 || isTabLed(line))) {
    return undefined;
  }
  const isOnOwnLine = lines.every((line) => !isTabLed(line) || isBareTab(line));
  const cells: Cell[] = [];
  for (const [index, line] of lines.entries()) {
    const cell = line.at(-1);
    const next = lines[index + 1];
    if (cell === undefined) continue;
    if (!isBareTab(line)) cells.push(cell);
    else if (isOnOwnLine) {
      // Two in a row have a blank cell between them.
      if (next !== undefined && isBareTab(next)) cells.push(cell);
    } else if (next?.length === 1 && isValue(next[0]?.text ?? '')) return undefined;
    else cells.push(cell);
  }
  return cells;
}

function isTabLed(line: readonly Cell[]): boolean {
  return line.length === 2 && line[0]?.text === '';
}

function isBareTab(line: readonly Cell[]): boolean {
  return isTabLed(line) && line[1]?.text === '';
}
