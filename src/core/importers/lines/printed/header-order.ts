/** Whether the words of a header stand in the order of the form: nothing else tells which figure is whose. */
import type { Header } from './chain.ts';
import { bareText, type PrintedLine } from './printed-line.ts';

export function isHeaderInOrder(header: Header, lines: readonly PrintedLine[]): boolean {
  return lines.every((line) => isLineInOrder(header, line)) && areCellsInOrder(header, lines);
}

/** From left to right the words of a line are pieces of columns further and further to the right. */
function isLineInOrder({ columns, frames }: Header, { words }: PrintedLine): boolean {
  let at = -1;
  return words.every(({ bare }) => {
    const next = columns.findIndex(
      (column, index) => index > at && bareText(column).includes(bare),
    );
    if (next !== -1) {
      at = next;
      return true;
    }
    return frames.some((frame) => bareText(frame).includes(bare));
  });
}

/** Lines of one word at the margin are cells one after another: whole texts in one of the orders in which they are read. */
function areCellsInOrder({ orders, frames }: Header, lines: readonly PrintedLine[]): boolean {
  const runs: string[] = [''];
  for (const { words, isIndented } of lines) {
    if (words.length === 1 && !isIndented) runs.push((runs.pop() ?? '') + (words[0]?.bare ?? ''));
    else if (runs.at(-1) !== '') runs.push('');
  }
  const expected = orders.map((order) => bareText(order.join('')));
  return runs.every((run) => {
    const text = frames.reduce((rest, frame) => rest.replace(bareText(frame), ''), run);
    return (
      expected.some((order) => order.includes(text)) ||
      frames.some((frame) => bareText(frame).includes(text))
    );
  });
}
