/** Whether the words of a header stand in the order of the form: nothing else tells which figure is whose. */
import type { Header } from './chain.ts';
import { bareText, headerText, type PrintedLine } from './printed-line.ts';

export function isHeaderInOrder(header: Header, lines: readonly PrintedLine[]): boolean {
  return lines.every((line) => isLineInOrder(header, line)) && areCellsInOrder(header, lines);
}

/** From left to right the words of a line are pieces of columns further and further to the right. */
function isLineInOrder({ names, frames }: Header, { words }: PrintedLine): boolean {
  let at = -1;
  let read = '';
  return words.every((word) => {
    const bare = headerText(word);
    // A column whose words are set apart: 结果 维持.
    if (isPiece(names[at], read + bare)) {
      read += bare;
      return true;
    }
    const next = names.findIndex((column, index) => index > at && isPiece(column, bare));
    if (next !== -1) {
      at = next;
      read = bare;
      return true;
    }
    return frames.some((frame) => bareText(frame).includes(bare));
  });
}

function isPiece(names: readonly string[] | undefined, text: string): boolean {
  return names?.some((name) => name.includes(text)) === true;
}

/** Lines at the margin with one cell each: whole texts in one of the orders in which they are read. */
function areCellsInOrder(header: Header, lines: readonly PrintedLine[]): boolean {
  const frames = header.frames.map(bareText);
  const runs: string[] = [''];
  for (const { words, isIndented } of lines) {
    const cell = words.map(headerText).join('');
    if (!isIndented && [frames, ...header.names].some((names) => isPiece(names, cell))) {
      runs.push((runs.pop() ?? '') + cell);
    } else if (runs.at(-1) !== '') runs.push('');
  }
  const expected = header.orders.map((order) => bareText(order.join('')));
  return runs.every((run) => {
    const text = frames.reduce((rest, frame) => rest.replace(frame, ''), run);
    return [...expected, ...frames].some((order) => order.includes(officially(text, header)));
  });
}

/** Other names of columns replaced by the official ones. */
function officially(text: string, { names }: Header): string {
  return names.reduce((changed, column) => {
    const name = column
      .filter((one) => changed.includes(one))
      .reduce((longest, one) => (one.length > longest.length ? one : longest), '');
    return name === '' ? changed : changed.replace(name, column[0] ?? '');
  }, text);
}
