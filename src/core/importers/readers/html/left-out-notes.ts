/** Tells of everything within the report that is not in its blocks. */
import type { ReaderNote } from '../../document/source-document.ts';
import type { FoundReport } from './find-report.ts';
import { textOf, type Item, type LeftOut } from './item.ts';

export function leftOutNotes({ items, after }: FoundReport): ReaderNote[] {
  return [...items.flatMap(noteOf), ...afterNote(after)];
}

function noteOf(item: Item): ReaderNote[] {
  if (item.kind !== 'left-out') return [];
  return [{ message: messages[item.what](quoted(item.text)), place: item.place }];
}

const messages: Record<LeftOut['what'], (text: string) => string> = {
  image: (text) => `有一张图片${text}，图片里的内容没有导入。`,
  deleted: (text) => `带删除线的内容${text}没有导入。`,
  hidden: (text) => `网页里隐藏的内容${text}没有导入。`,
  white: (text) => `用白色写的数字${text}看不见，没有导入。`,
  control: (text) => `输入框里的内容${text}没有导入。`,
  frame: () => '有一处嵌入的内容（框架、附件或者插件），没有导入。',
};

function afterNote(after: readonly Item[]): ReaderNote[] {
  const first = after.find((item) => textOf(item) !== '');
  if (first?.kind !== 'block') return [];
  return [
    {
      message: `报告之后的内容（从${quoted(textOf(first))}起）看来属于网页，没有导入。如果属于报告，请在导入以后补上。`,
      place: first.block.place,
    },
  ];
}

const longestQuote = 30;

function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line === '') return '';
  return `“${line.length > longestQuote ? `${line.slice(0, longestQuote)}…` : line}”`;
}
