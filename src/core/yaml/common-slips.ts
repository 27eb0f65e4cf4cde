/**
 * The slips that people make when they type YAML in Chinese. A YAML parser stumbles over them too, but on a later
 * line and in words that don't help.
 */
import type { Place } from '../issue/issue.ts';

export interface Slip extends Place {
  readonly message: string;
}

/** Every line that has one, in order; the first slip of a line. `firstLine`: the line of the file where `text` begins. */
export function commonSlips(text: string, firstLine: number): Slip[] {
  return text.split('\n').flatMap((line, index) => {
    const slip = slipIn(withoutComment(line.replace(/\r$/, '')));
    return slip === undefined
      ? []
      : [{ line: index + firstLine, column: slip.at + 1, message: slip.message }];
  });
}

interface Found {
  readonly at: number;
  readonly message: string;
}

function slipIn(line: string): Found | undefined {
  for (const [pattern, message] of patterns) {
    const match = pattern.exec(line);
    if (match !== null) return { at: match.index + (match[1] ?? '').length, message };
  }
  return unpaired(line);
}

/** The first group is what stands before the slip. */
const patterns: readonly (readonly [RegExp, string])[] = [
  [/^( *)\t/, '缩进用了制表符，请改用空格'],
  [/^([\s-]*[^\s:：#"'[{（《“]+)：/, '名称后面的冒号是全角的，请改成半角冒号，后面加一个空格'],
  [/^([\s-]*[^\s:#"'[{]+):(?=[^\s/])/, '冒号后面要有一个空格'],
  [/^(.*[{,]\s*[^\s:：,{}[\]"']+)：/, '冒号是全角的，请改成半角冒号，后面加一个空格'],
  [/^(.*[{,]\s*[^\s:,{}[\]"']+):(?=[^\s])/, '冒号后面要有一个空格'],
  [/^([^"'：:]*:\s*)[［【｛]/, '括号是全角的，请改成半角的方括号 [ ] 或者花括号 { }'],
  [/^([^"']*?[[{][^\]}"']*?)[，、；;]/, '数字之间要用半角逗号隔开'],
];

function unpaired(line: string): Found | undefined {
  const bare = line.replace(/"(\\.|[^"\\])*"|'([^']|'')*'/g, (quoted) => 'x'.repeat(quoted.length));
  const value = /^[\s-]*[^:]+:\s*(?=[[{])/.exec(bare);
  if (value === null) return undefined;
  const count = (sign: string) => bare.split(sign).length - 1;
  if (count('[') !== count(']')) return { at: value[0].length, message: '方括号没有成对' };
  if (count('{') !== count('}')) return { at: value[0].length, message: '花括号没有成对' };
  return undefined;
}

function withoutComment(line: string): string {
  return line.replace(/(^|\s)#.*$/, '$1');
}
