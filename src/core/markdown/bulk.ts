/**
 * Text that no person wrote: parsers of Markdown, and rules that hold paragraphs against one another, need time that
 * grows with the square of what they get, and a parser's stack grows with every level of nesting. A report never comes
 * near these limits; within them the worst text takes seconds.
 */
import type { Place } from '../issue/issue.ts';

export interface Bulk extends Place {
  readonly message: string;
}

/** Characters of the file, and blocks of lines with a blank one between them. */
const maximumText = 200_000;
const maximumBlocks = 2_000;
/** Characters and lines of one block, and characters of one line. */
const maximumBlock = 20_000;
const maximumLines = 1_000;
const maximumLine = 10_000;
/** Columns of a table: every row is filled up to the width of the first. */
const maximumColumns = 100;
/** Characters of quotation marks, list marks and spaces in front of a line. */
const maximumIndent = 100;
const indent = /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])[ \t]?)*[ \t]*/;

/** What has been read of a file, up to and with a line. */
interface Extent {
  characters: number;
  blocks: number;
  blockLines: number;
  blockCharacters: number;
}

/** The first place that is too much, if there is one. */
export function findBulk(text: string): Bulk | undefined {
  const extent: Extent = { characters: 0, blocks: 0, blockLines: 0, blockCharacters: 0 };
  for (const [index, line] of text.split('\n').entries()) {
    extent.characters += line.length + 1;
    // A full-width space is text to Markdown.
    if (/^[ \t\r]*$/.test(line)) {
      extent.blockLines = 0;
      extent.blockCharacters = 0;
    } else {
      if (extent.blockLines === 0) extent.blocks += 1;
      extent.blockLines += 1;
      extent.blockCharacters += line.length;
    }
    const message = excess(line) ?? excessOf(extent);
    if (message !== undefined) return { line: index + 1, column: 1, message };
  }
  return undefined;
}

function excess(line: string): string | undefined {
  if (line.length > maximumLine)
    return `这一行有${String(line.length)}个字符，一行不能超过${String(maximumLine)}个`;
  if (line.split('|').length > maximumColumns) {
    return `这一行有超过${String(maximumColumns)}个竖线，表格的列太多，请拆成几张表`;
  }
  // Cut short, so that the pattern itself has little to do.
  const isDeep = (indent.exec(line.slice(0, maximumIndent * 2))?.[0].length ?? 0) > maximumIndent;
  return isDeep ? '这一行缩进或者引用的层次太多，请减少' : undefined;
}

function excessOf({ characters, blocks, blockLines, blockCharacters }: Extent): string | undefined {
  if (blockCharacters > maximumBlock)
    return `这一段超过${String(maximumBlock)}个字符，请用空行分段`;
  if (blockLines > maximumLines) return `这一段超过${String(maximumLines)}行，请用空行分段`;
  if (characters > maximumText)
    return `文件超过${String(maximumText)}个字符，这里只放报告本身，请把别的内容放进附件`;
  if (blocks > maximumBlocks)
    return `文件超过${String(maximumBlocks)}段，这里只放报告本身，请把别的内容放进附件`;
  return undefined;
}
