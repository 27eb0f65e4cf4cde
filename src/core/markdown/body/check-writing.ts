/** What Markdown would show otherwise than the editor meant, or not at all. */
import type { Nodes, Root, Text } from 'mdast';
import type { Issue } from '../../issue/issue.ts';
import type { ProblemId } from '../../issue/problems.ts';
import { raise } from '../../issue/raise.ts';
import { eachNode } from '../each-node.ts';
import { placeOf, type BodyContext } from './body-check.ts';

export function* checkWriting(root: Root, { path, text }: BodyContext): Iterable<Issue> {
  const found: Issue[] = [];
  eachNode(root, (node) => {
    for (const [problem, message] of problemsOf(node, text)) {
      found.push(raise(problem, path, message, placeOf(node)));
    }
  });
  yield* found;
  yield* lostFootnotes(root, path);
}

function* problemsOf(node: Nodes, text: string): Iterable<readonly [ProblemId, string]> {
  if (node.type === 'html') {
    const start = [...(node.value.split('\n')[0] ?? '')].slice(0, 40).join('');
    yield [
      'raw-html',
      `正文里不能写HTML代码（${start}）；请改用Markdown，要显示尖括号时在前面加反斜杠`,
    ];
  }
  if (node.type === 'code' && isIndented(node, text)) {
    yield ['text-markup', '这一段前面有四个以上的空格，会显示成代码；请删去前面的空格'];
  }
  if (node.type === 'listItem' && typeof node.checked === 'boolean') {
    yield ['text-markup', '报告里不用可以打勾的列表，请把方括号删去'];
  }
  const mistyped = node.type === 'text' ? mistypedLink.exec(sourceOf(node, text))?.[0] : undefined;
  if (mistyped !== undefined) {
    yield [
      'text-markup',
      `“${mistyped}…”不会成为链接或者图片；括号和叹号要用半角，地址里不能有空格；确实要写方括号的，在它前面加反斜杠`,
    ];
  }
}

/** Brackets behind a backslash are meant as such. */
const mistypedLink = /[!！]?(?<!\\)\[[^\][]*(?<!\\)\]\s?[（(][^）)\s]*/;

/** As written, with its backslashes. */
function sourceOf(node: Text, text: string): string {
  return node.position === undefined
    ? node.value
    : text.slice(node.position.start.offset, node.position.end.offset);
}

function isIndented(node: Nodes, text: string): boolean {
  const start = node.position?.start.offset ?? 0;
  return !/^\s*(`{3}|~{3})/.test(text.slice(start, start + 20));
}

/** A note that nothing points at is not shown; of two under one name only the first is. */
function* lostFootnotes(root: Root, path: string): Iterable<Issue> {
  const referenced = new Set<string>();
  const notes: (Nodes & { identifier: string })[] = [];
  eachNode(root, (node) => {
    if (node.type === 'footnoteReference') referenced.add(node.identifier);
    if (node.type === 'footnoteDefinition') notes.push(node);
  });
  for (const [index, note] of notes.entries()) {
    const isRepeated = notes
      .slice(0, index)
      .some(({ identifier }) => identifier === note.identifier);
    if (!isRepeated && referenced.has(note.identifier)) continue;
    yield raise(
      'text-markup',
      path,
      isRepeated
        ? `脚注“${note.identifier}”写了两次，只会显示第一个；请改名`
        : `正文没有引用脚注“${note.identifier}”，它不会显示`,
      placeOf(note),
    );
  }
}
