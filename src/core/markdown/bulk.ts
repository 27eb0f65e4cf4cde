/**
 * Text that no person wrote: parsers of Markdown need time that grows with the square of a paragraph, and their stack
 * with every level of nesting. A report never comes near these limits.
 */
import type { Place } from '../issue/issue.ts';

export interface Bulk extends Place {
  readonly message: string;
}

/** Characters of one line, and of lines without a blank one between them. */
const maximumLine = 10_000;
const maximumBlock = 20_000;
/** Columns of a table: every row is filled up to the width of the first. */
const maximumColumns = 100;
/** Characters of quotation marks, list marks and spaces in front of a line. */
const maximumIndent = 100;
const indent = /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])[ \t]?)*[ \t]*/;

/** The first place that is too much, if there is one. */
export function findBulk(text: string): Bulk | undefined {
  let block = 0;
  let number = 0;
  for (const line of text.split('\n')) {
    number += 1;
    block = line.trim() === '' ? 0 : block + line.length;
    const message = excess(line, block);
    if (message !== undefined) return { line: number, column: 1, message };
  }
  return undefined;
}

function excess(line: string, block: number): string | undefined {
  if (line.length > maximumLine)
    return `这一行有${String(line.length)}个字符，一行不能超过${String(maximumLine)}个`;
  if (block > maximumBlock) return `这一段超过${String(maximumBlock)}个字符，请用空行分段`;
  if (line.split('|').length > maximumColumns) {
    return `这一行有超过${String(maximumColumns)}个竖线，表格的列太多，请拆成几张表`;
  }
  // Cut short, so that the pattern itself has little to do.
  const isDeep = (indent.exec(line.slice(0, maximumIndent * 2))?.[0].length ?? 0) > maximumIndent;
  return isDeep ? '这一行缩进或者引用的层次太多，请减少' : undefined;
}
