/** What the lines and the box around a published text say of it: 发布日期：…, 来源：…, 索引号：…. */
import { paragraphText, type Block } from '../document/source-document.ts';

export type LabelledField = 'publishedOn' | 'source' | 'indexNumber' | 'documentNumber' | 'other';

const fields: readonly (readonly [LabelledField, readonly string[]])[] = [
  [
    'publishedOn',
    ['信息发布日期', '发布日期', '发布时间', '公开日期', '公开时间', '公布日期', '公布时间'],
  ],
  ['source', ['信息来源', '稿件来源', '文章来源', '内容来源', '来源']],
  ['indexNumber', ['信息索引号', '索引号', '索引']],
  ['documentNumber', ['发文字号', '发文文号', '文件编号', '文号']],
  [
    'other',
    [
      ...['信息名称', '文件名称', '名称', '标题', '发布机构', '发布单位', '公开主体', '发文机关'],
      ...['生成日期', '成文日期', '发文日期', '主题分类', '组配分类', '信息分类', '分类', '主题词'],
      ...['关键词', '内容概述', '有效性', '时效性', '有效期', '公开方式', '公开形式', '公开范围'],
      ...['浏览次数', '阅读次数', '点击次数', '点击数', '访问量', '浏览量', '阅读量', '浏览'],
      ...['责任编辑', '编辑', '作者', '撰稿', '审核', '字体大小', '字体', '字号', '分享到', '分享'],
    ],
  ],
];

const fieldOf = new Map(fields.flatMap(([field, labels]) => labels.map((name) => [name, field])));
/** Short labels are often spread to the width of longer ones. */
const anyLabel = [...fieldOf.keys()]
  .sort((one, other) => other.length - one.length)
  .map((name) => [...name].join('\\s*'))
  .join('|');
const labelled = new RegExp(`(?<![\\p{Script=Han}])(${anyLabel})\\s*[】\\]]?\\s*[:：]`, 'gu');

/** Longer lines are prose, whatever they begin with. */
const longestLine = 400;

/** Whether a line is one of those around a text. */
export function isLabelledLine(text: string): boolean {
  const line = text.trim();
  if (line === '' || line.length > longestLine || /。$/.test(line)) return false;
  const [first] = line.matchAll(labelled);
  // The day and the time may stand before the first label.
  return first !== undefined && /^[\d\s\-/.:：年月日【[（(]*$/.test(line.slice(0, first.index));
}

/** Values in the order of the blocks; empty ones are left out. */
export function labelledValues(
  blocks: readonly Block[],
): readonly { readonly field: LabelledField; readonly value: string }[] {
  return blocks
    .flatMap((block) =>
      block.kind === 'paragraph'
        ? isLabelledLine(paragraphText(block))
          ? valuesInLine(paragraphText(block))
          : []
        : block.rows.flatMap(({ cells }) => valuesInCells(cells.map(({ text }) => text))),
    )
    .filter(({ value }) => !/^[\s—–\-/无]*$/.test(value));
}

function valuesInLine(text: string): { field: LabelledField; value: string }[] {
  const found = [...text.matchAll(labelled)];
  return found.map((match, at) => ({
    field: fieldOf.get((match[1] ?? '').replace(/\s/g, '')) ?? 'other',
    value: text
      .slice(match.index + match[0].length, found[at + 1]?.index)
      .replace(/[【[\s]+$/, '')
      .trim(),
  }));
}

function valuesInCells(cells: readonly string[]): { field: LabelledField; value: string }[] {
  return cells.flatMap((cell, at) => {
    const field = fieldOf.get(cell.replace(/[\s:：]/g, ''));
    const next = cells[at + 1];
    if (field !== undefined && next !== undefined) return [{ field, value: next.trim() }];
    return isLabelledLine(cell) ? valuesInLine(cell) : [];
  });
}
