/** Text in the width of a terminal, where a Han character is two columns wide and a line may end behind almost any. */
import { displayWidth } from './columns.ts';

export interface Room {
  readonly width: number;
  /** Columns already taken on the first line. */
  readonly taken: number;
  /** Spaces before every other line. */
  readonly indent: number;
}

/** Lines are broken between words and Han characters, never before a mark that closes or behind one that opens. */
export function wrap(text: string, { width, taken, indent }: Room): string {
  const lines = [''];
  let column = taken;
  for (const piece of text.match(unbroken)?.filter(Boolean) ?? []) {
    const wide = displayWidth(piece.trimEnd());
    if (column + wide > width && column > indent) {
      lines.push('');
      column = indent;
    }
    lines.push(`${lines.pop() ?? ''}${piece}`);
    column += displayWidth(piece);
  }
  return lines.map((line) => line.trimEnd()).join(`\n${' '.repeat(indent)}`);
}

/** A word or one Han character, with the marks that may not be parted from it and the spaces behind it. */
const unbroken =
  /[“‘（《〈「『【〔[(]*(?:[\p{Script=Han}\u3000-\u303f\uff00-\uffef]|[^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef“‘”’—…]+|[“‘”’—…])?[，。、；：？！”’）》〉」』】〕\]),.;:?!%…—]*\s*/gu;
