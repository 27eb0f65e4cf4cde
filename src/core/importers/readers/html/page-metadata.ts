/** What a page says about itself: in its head, in the box over the article, in the line under the title. */
import type { Block, Metadata } from '../../document/source-document.ts';
import { attribute, isElement, isText, nodesIn, type Document, type Element } from './element.ts';
import { isParagraph, textOf, type Item } from './item.ts';

type Key = keyof Metadata;
type Found = { -readonly [key in Key]?: string };

/** Of `<meta name=…>`; portals write the names with any capitals. */
const metaNames = new Map<string, Key>([
  ['articletitle', 'title'],
  ['pubdate', 'publishedOn'],
  ['publishdate', 'publishedOn'],
  ['article:published_time', 'publishedOn'],
  ['contentsource', 'source'],
]);

export interface HeadOfPage {
  readonly metadata: Metadata;
  /** The `<title>`, which often has the name of the site behind it. */
  readonly documentTitle: string | undefined;
}

export function headOf(page: Document): HeadOfPage {
  const found: Found = {};
  let documentTitle: string | undefined;
  for (const node of nodesIn(page)) {
    if (!isElement(node)) continue;
    if (node.tagName === 'meta') addMeta(found, node);
    // Drawings have titles too.
    if (node.tagName === 'title' && isIn(node, 'head')) documentTitle ??= plainText(node);
  }
  return { metadata: found, documentTitle };
}

function addMeta(found: Found, meta: Element): void {
  const name = attribute(meta, 'name') ?? attribute(meta, 'property') ?? '';
  const key = metaNames.get(name.toLowerCase());
  const content = (attribute(meta, 'content') ?? '').trim();
  if (key !== undefined && content !== '') found[key] ??= content;
}

function isIn(element: Element, tagName: string): boolean {
  const parent = element.parentNode;
  return parent !== null && isElement(parent) && parent.tagName === tagName;
}

function plainText(element: Element): string | undefined {
  const text = element.childNodes.map((child) => (isText(child) ? child.value : '')).join('');
  const shown = text.replace(/\s+/g, ' ').trim();
  return shown === '' ? undefined : shown;
}

/** Words before a colon, or in the cell before; `other` ends the value before it and is not kept. */
const labels = new Map<string, Key | 'other'>([
  ...named('title', ['名称', '信息名称', '文件名称', '标题', '信息标题']),
  ...named('publishedOn', ['发布日期', '发布时间', '公开日期', '公开时间', '发文日期', '信息发布日期', '日期', '时间']),
  ...named('source', ['来源', '信息来源', '文章来源', '稿件来源', '内容来源']),
  ...named('indexNumber', ['索引号', '索引', '信息索引号', '信息索取号']),
  ...named('documentNumber', ['文号', '发文字号', '文件编号', '文件字号']),
  ...named('publisher', ['发布机构', '发布单位', '发文机关', '发文机构', '公开主体', '公开机构', '发文单位', '信息提供单位', '公开责任部门']),
  ...named('other', [
    '成文日期', '生成日期', '组配分类', '主题分类', '体裁分类', '公开方式', '公开范围', '公开形式', '公开类别', '公开时限', '有效性', '时效性', '有效期', '效力状态',
    '关键词', '主题词', '内容概述', '内容概览', '信息分类', '分类', '所属分类', '栏目', '浏览次数', '浏览量', '浏览', '阅读次数', '阅读量', '阅读', '点击数',
    '点击次数', '点击量', '点击', '访问量', '访问次数', '作者', '责任编辑', '编辑', '审核', '字体', '字号', '字体大小', '视力保护色', '分享到', '分享', '打印',
    '更新时间', '更新日期', '截止日期', '失效日期', '生效日期', '废止日期', '信息类别', '服务对象', '语种', '文件下载', '发布人', '录入', '是否有效',
    '统一登记号', '信息类型', '体裁', '主题', '载体类型',
  ]),
]); // prettier-ignore

function named(key: Key | 'other', words: readonly string[]): [string, Key | 'other'][] {
  return words.map((word) => [word, key]);
}

/** What boxes and lines among these items say; which of them say nothing else. */
export function metadataAmong(items: readonly Item[]): {
  readonly metadata: Metadata;
  readonly said: ReadonlySet<Item>;
} {
  const metadata: Found = {};
  const said = new Set<Item>();
  for (const [index, item] of items.entries()) {
    if (item.kind !== 'block' || said.has(item)) continue;
    const next = items[index + 1];
    const { pairs, takesNext } = isParagraph(item)
      ? pairsOfLine(textOf(item), areNeighbours(item, next) ? textOf(next) : '')
      : pairsOfCells(item.block);
    if (pairs.length > 0) said.add(item);
    if (takesNext && next !== undefined) said.add(next);
    for (const [key, value] of pairs) if (key !== 'other' && value !== '') metadata[key] ??= value;
  }
  return { metadata, said };
}

/** As `dt` and `dd` are: what stands elsewhere is no value of a label that has none. */
function areNeighbours({ element }: Item, next: Item | undefined): boolean {
  return element !== next?.element && element.parentNode === next?.element.parentNode;
}

type Pair = readonly [key: Key | 'other', value: string];

interface Pairs {
  readonly pairs: readonly Pair[];
  /** Whether the value is not in this text but in the next. */
  readonly takesNext: boolean;
}

function pairsOfCells(block: Block): Pairs {
  const cells = block.kind === 'table' ? block.rows.flatMap((row) => row.cells) : [];
  const pairs = cells.flatMap(
    ({ text }, index) => pairsOfLine(text, cells[index + 1]?.text ?? '').pairs,
  );
  // One word more or less proves no box.
  return { pairs: pairs.length >= 3 ? pairs : [], takesNext: false };
}

const longestLine = 400;

const noPairs: Pairs = { pairs: [], takesNext: false };

/** Written as portals write it; a signature has 年 and 月. */
const date = /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?: \d{1,2}:\d{2}(?::\d{2})?)?$/;

/** Of an article of WeChat: `原创 某局 某局 2024-01-18 09:12 河北`. */
const article =
  /^(?:原创\s)?[^。，；：:]{2,50}\s(\d{4}[-年]\d{1,2}[-月]\d{1,2}日?)\s\d{1,2}:\d{2}(?:\s\p{Script=Han}{2,5})?$/u;

function pairsOfLine(text: string, next: string): Pairs {
  if (text.length > longestLine) return noPairs;
  const moment = text.length <= 100 ? article.exec(text)?.[1] : undefined;
  if (moment !== undefined) return { pairs: [['publishedOn', moment]], takesNext: false };
  const alone = labelOf(text);
  if (alone !== undefined) {
    const takesNext = next !== '' && next.length < longestLine && labelOf(next) === undefined;
    return { pairs: [[alone, takesNext ? next.trim() : '']], takesNext };
  }
  const marks = labelsIn(text);
  const before = text.slice(0, marks[0]?.start ?? text.length).trim();
  const isDate = date.test(before);
  if (!isDate && (marks[0] === undefined || before.length > 2)) return noPairs;
  const pairs = marks.map(({ key, end }, index): Pair => {
    const value = text.slice(end, marks[index + 1]?.start);
    return [key, value.replace(/^[\s|]+/, '').replace(/[\s|【[（(]{1,20}$/, '')];
  });
  return { pairs: isDate ? [['publishedOn', before], ...pairs] : pairs, takesNext: false };
}

function labelOf(text: string): Key | 'other' | undefined {
  return text.length > 40 ? undefined : labels.get(text.replace(/[\s:：【】［］[\]*]/g, ''));
}

/** The labels that stand before a colon; spaces may stand between their characters. */
function labelsIn(text: string): { key: Key | 'other'; start: number; end: number }[] {
  const found: { key: Key | 'other'; start: number; end: number }[] = [];
  for (const { index } of text.matchAll(/[:：]/g)) {
    let word = '';
    let longest: { key: Key | 'other'; start: number } | undefined;
    for (let start = index - 1; start >= 0 && word.length < 8; start -= 1) {
      const sign = text[start] ?? '';
      if (/\s/.test(sign)) continue;
      word = sign + word;
      const key = labels.get(word);
      if (key !== undefined) longest = { key, start };
    }
    if (longest !== undefined) found.push({ ...longest, end: index + 1 });
  }
  return found;
}
