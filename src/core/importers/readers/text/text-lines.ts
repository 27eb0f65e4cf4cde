/** A text cut into its lines, whatever system wrote it. */

export interface TextLine {
  /** Without white space at its end other than tabs: they are empty cells. */
  readonly text: string;
  /** In the file, from 1. */
  readonly line: number;
  /** A blank line or the begin of a page stands before it. */
  readonly isAfterBlank: boolean;
  /** Of a text with form feeds, from 1. */
  readonly page: number;
}

/** Blank lines are left out, and remembered in the next one. Line numbers are those of an editor: a form feed ends no line. */
export function textLines(text: string): readonly TextLine[] {
  const lines: TextLine[] = [];
  let page = 1;
  let isAfterBlank = false;
  const plain = text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(invisible, '')
    .replace(otherSpace, ' ');
  for (const [index, whole] of plain.split('\n').entries()) {
    for (const [part, piece] of whole.split(/[\f\v]/).entries()) {
      if (part > 0) {
        page += 1;
        isAfterBlank = true;
      }
      const line = withoutEnd(piece);
      if (line.trim() === '' && !line.includes('\t')) {
        if (part === 0 || piece !== '') isAfterBlank = true;
        continue;
      }
      lines.push({ text: line, line: index + 1, isAfterBlank, page });
      isAfterBlank = false;
    }
  }
  return lines;
}

/** Signs without width, and those that only steer a terminal or a printer. */
const invisible = /\p{Cf}|(?![\t\n\v\f])\p{Cc}/gu;

const otherSpace = /[\u00A0\u1680\u2000-\u200A\u202F\u205F]/g;

function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && /[^\S\t]/.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
