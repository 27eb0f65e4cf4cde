/** Characters that nobody sees: they come along when text is copied, and keep search and comparison from working. */
import type { Root } from 'mdast';
import type { Issue } from '../../issue/issue.ts';
import { raise } from '../../issue/raise.ts';
import type { BodyContext } from './body-check.ts';

/** Control characters but for tabs and line ends, soft hyphens, marks of width and direction. */
const invisible = /(?![\t\r])[\p{Cc}\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;

/** One finding a line. The byte order mark at the start of the file is reported elsewhere. */
export function* checkCharacters(_root: Root, { path, text }: BodyContext): Iterable<Issue> {
  for (const [index, line] of text.split('\n').entries()) {
    const match = invisible.exec(line);
    if (match === null) continue;
    const code = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    yield raise(
      'text-invisible',
      path,
      `这里有一个看不见的字符（U+${code}），多半是从网页或者Word复制来的；请删去`,
      { line: index + 1, column: match.index + 1 },
    );
  }
}
