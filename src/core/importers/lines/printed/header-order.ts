/** Whether the words of a header stand in the order of the form: nothing else tells which figure is whose. */
import type { Header } from './chain.ts';
import { bareText, headerText, type PrintedLine, type Word } from './printed-line.ts';

export function isHeaderInOrder(header: Header, lines: readonly PrintedLine[]): boolean {
  return (
    lines.every((line) => isLineInOrder(header, line) && isCycleInOrder(header, line)) &&
    areCellsInOrder(header, lines) &&
    header.framesInOrder.every((pair) => isPairInOrder(pair, lines))
  );
}

/** The first word that can only be the one must stand before the first that can only be the other. */
function isPairInOrder(
  [before, after]: readonly [string, string],
  lines: readonly PrintedLine[],
): boolean {
  const words = lines.flatMap((line) =>
    line.words.map((word) => ({ word, line, header: headerText(word) })),
  );
  const first = words.findIndex(({ header }) => isStartOf(before, after, header));
  const second = words.findIndex(({ header }) => isStartOf(after, before, header));
  const [one, other] = [words[first], words[second]];
  if (one === undefined || other === undefined) return false;
  // Where places are measured they tell, even of words that stand alone on their lines.
  const isMeasured = [one, other].every(({ line }) => line.paragraph.place.page !== undefined);
  if (isMeasured && one.word.right < other.word.left) return true;
  if (isMeasured && other.word.right < one.word.left) return false;
  const areCells = one.line.words.length === 1 && other.line.words.length === 1;
  if (one.line === other.line || areCells) return first < second;
  // A cell over two rows is printed at half their height, on a line below or above the one beside it.
  return !widthsOfHan.some((width) => end(other.word, width) < start(one.word, width));
}

/** Han characters are as wide as two others in some fonts, and less in others; where it was measured, none is counted. */
const widthsOfHan = [1, 2];

function start({ left, wideBefore }: Word, width: number): number {
  return left + wideBefore * (width - 1);
}

function end(word: Word, width: number): number {
  return start(word, width) + (word.right - word.left) * (word.wideBefore === 0 ? 1 : width);
}

function isStartOf(name: string, other: string, word: string): boolean {
  const isPieceOf = (whole: string) => bareText(whole).startsWith(word.slice(0, whole.length));
  return word.length > 1 && isPieceOf(name) && !isPieceOf(other);
}

/** Columns that come again and again: a later one is followed by an earlier one only where the next round begins. */
function isCycleInOrder({ names }: Header, { words }: PrintedLine): boolean {
  const round = [...new Set(names.map(([name = '']) => name))];
  if (round.length === names.length) return true;
  let at = -1;
  let read = '';
  return words.every((word) => {
    const bare = headerText(word);
    if (round[at]?.includes(read + bare) === true) {
      read += bare;
      return true;
    }
    const found = round.flatMap((name, index) => (name.includes(bare) ? [index] : []));
    if (found.length === 0) return true;
    const next = found.find((index) => index > at);
    const isNextRound =
      at === round.length - 1 || (at === round.length - 2 && (found[0] ?? 0) <= 1);
    if (next === undefined && !isNextRound) return false;
    at = next ?? found[0] ?? 0;
    read = bare;
    return true;
  });
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
