/**
 * YAML that no person wrote: parsers need time that grows with the square of commas and of keys that nobody expects, and
 * their stack grows with every level of nesting. A register or a front matter never comes near these limits.
 */
import type { Place } from '../issue/issue.ts';

export interface YamlBulk extends Place {
  readonly message: string;
}

const maximumText = 200_000;
const maximumLines = 5_000;
const maximumLine = 5_000;
/** Brackets that are open at once. */
const maximumDepth = 100;
/** Spaces and marks of lists and keys in front of a line: each may be a level. */
const deepStart = /^[\s?:-]{100}/;

/** The first place that is too much, if there is one. `firstLine`: the line of the file where `text` begins. */
export function findYamlBulk(text: string, firstLine: number): YamlBulk | undefined {
  let characters = 0;
  let open = 0;
  for (const [index, line] of text.split('\n').entries()) {
    characters += line.length + 1;
    const brackets = countBrackets(line, open);
    open = brackets.open;
    const message = excess(line, brackets.most, index + 1, characters);
    if (message !== undefined) return { line: index + firstLine, column: 1, message };
  }
  return undefined;
}

function excess(
  line: string,
  depth: number,
  lines: number,
  characters: number,
): string | undefined {
  if (line.length > maximumLine)
    return `这一行有${String(line.length)}个字符，一行不能超过${String(maximumLine)}个`;
  if (deepStart.test(line)) return '这一行前面的空格或者符号太多，层次太深，请减少';
  if (depth > maximumDepth) return '括号里套的括号太多，请检查有没有没写完的括号';
  if (lines > maximumLines) return `超过${String(maximumLines)}行，请删去多余的`;
  if (characters > maximumText) return `超过${String(maximumText)}个字符，请删去多余的`;
  return undefined;
}

/** How many are open behind the line, and the most at any place of it. Those in quoted text count too, and are few. */
function countBrackets(line: string, before: number): { open: number; most: number } {
  let open = before;
  let most = before;
  for (const [bracket] of line.matchAll(/[[\]{}]/g)) {
    if (bracket === '[' || bracket === '{') most = Math.max(most, (open += 1));
    else open = Math.max(0, open - 1);
  }
  return { open, most };
}
