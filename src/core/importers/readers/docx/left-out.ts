/** What a reader of the printed document sees, or its author knows of, that the import leaves out; told once a kind. */
import type { ReaderNote, SourcePlace } from '../../document/source-document.ts';

export type LeftOutKind =
  | 'inserted'
  | 'deleted'
  | 'hidden'
  | 'struck'
  | 'white'
  | 'covered'
  | 'image'
  | 'chart'
  | 'workbook'
  | 'object'
  | 'footnote'
  | 'comment'
  | 'file'
  | 'contents'
  | 'added'
  | 'symbol'
  | 'field'
  | 'number';

export interface LeftOut {
  readonly add: (kind: LeftOutKind, place: SourcePlace, text?: string) => void;
  readonly count: (kind: LeftOutKind) => number;
  readonly notes: () => readonly ReaderNote[];
}

export function leftOut(): LeftOut {
  const found = new Map<LeftOutKind, { count: number; place: SourcePlace; texts: string[] }>();
  const count = (kind: LeftOutKind): number => found.get(kind)?.count ?? 0;
  return {
    count,
    add(kind, place, text = '') {
      const entry = found.get(kind) ?? { count: 0, place, texts: [] };
      entry.count += 1;
      const shown = text.replace(/\s+/g, ' ').trim();
      if (shown !== '' && entry.texts.length < mostTexts) entry.texts.push(shorten(shown));
      found.set(kind, entry);
    },
    notes() {
      const changes = changesNote(count('inserted'), count('deleted'));
      const notes: ReaderNote[] = changes === undefined ? [] : [{ message: changes, place: {} }];
      for (const [kind, { count: number, place, texts }] of found) {
        if (kind === 'inserted' || kind === 'deleted') continue;
        const quoted = texts.map((text) => `“${text}”`).join('、');
        notes.push({ message: messages[kind](number, quoted), place });
      }
      return notes;
    },
  };
}

const mostTexts = 3;

function shorten(text: string): string {
  const characters = [...text.slice(0, 80)];
  return characters.length > 30 ? `${characters.slice(0, 30).join('')}……` : text;
}

function changesNote(inserted: number, deleted: number): string | undefined {
  if (inserted + deleted === 0) return undefined;
  return `文件里有没有接受的修订（插入${inserted}处，删除${deleted}处），按全部接受以后的样子导入。请在Word里接受或者拒绝全部修订，再核对一遍。`;
}

type Message = (count: number, quoted: string) => string;

const messages: Readonly<Record<Exclude<LeftOutKind, 'inserted' | 'deleted'>, Message>> = {
  hidden: (count, quoted) => `${count}处隐藏的文字没有导入：${quoted}。`,
  struck: (count, quoted) => `${count}处带删除线的文字没有导入：${quoted}。`,
  white: (count, quoted) => `${count}处用白色写的数字看不见，没有导入：${quoted}。`,
  covered: (count, quoted) =>
    `合并单元格遮住了${count}处文字：${quoted}。导入时它们各占一格，请在Word里取消合并，再核对。`,
  image: (count) => `${count}张图片没有导入。如果图片里有文字或者表格，请改成文字。`,
  chart: (count) => `${count}个图表没有导入。`,
  workbook: (count) =>
    `有${count}张表格是嵌入的Excel对象，读不出来。请在Word里双击打开它，把单元格复制出来，粘贴成Word表格，再导入。`,
  object: (count) =>
    `${count}个嵌入的对象没有导入。如果里面有文字或者表格，请改成普通的文字和表格。`,
  footnote: (count, quoted) => `${count}条脚注或者尾注没有导入：${quoted}。`,
  comment: (count) => `${count}条批注没有导入。`,
  file: (count) => `有${count}个插入的文件读不出来。请在Word里打开并另存一份，再导入。`,
  contents: () => '自动生成的目录没有导入。',
  added: (count, quoted) =>
    `公开栏加在报告里的${count}段话（更正、说明、附注等）没有作为正文导入：${quoted}。更正和说明请在报告文件里填写。`,
  symbol: (count) => `${count}个特殊字体的符号没有导入。`,
  field: (count, quoted) =>
    `${count}处由域代码显示的文字读不出来${quoted === '' ? '' : `：${quoted}`}。请改成普通文字。`,
  number: (_, quoted) => `有认不出的自动编号格式（${quoted}），编号写成了阿拉伯数字，请核对。`,
};
