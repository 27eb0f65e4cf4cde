/** Pages on which there is nothing to read, or more than one report. */
import { refuse, type Refusal } from '../../document/reading.ts';
import { isLabel } from '../../labels/read-label.ts';
import { readSectionHeading } from '../../labels/section-heading.ts';
import { attribute, isElement, nodesIn, type Document, type Element } from './element.ts';
import { textOf, type Item } from './item.ts';

export function whyNoReport(
  page: Document,
  items: readonly Item[],
  isReport: boolean,
): Refusal | undefined {
  if (isReport) return twoReports(items);
  const frames = framesOf(page);
  const document = frames.find(isDocument);
  if (document !== undefined) {
    return refuse(
      '网页的正文是嵌入的PDF或者Word文件，网页里没有报告的文字。请在网页上下载那份文件，再导入那份文件。',
      placeOf(document),
    ).refusal;
  }
  const sentences = items.reduce((sum, item) => sum + sentenceLength(item), 0);
  if (sentences >= fewCharacters) return undefined;
  const frame = frames[0];
  if (frame !== undefined) {
    return refuse(
      '网页只有框架（frame），报告的文字在另外一页里。请在浏览器里用右键单独打开报告那一框，保存那一页，再导入。',
      placeOf(frame),
    ).refusal;
  }
  const image = items.find((item) => item.kind === 'left-out' && item.what === 'image');
  if (image?.kind === 'left-out') {
    return refuse(
      '网页里只有图片，没有报告的文字，不能导入。请找到报告的文字版或者Word、PDF文件，再导入。',
      image.place,
    ).refusal;
  }
  if (items.some((item) => item.kind === 'block')) return undefined;
  return refuse(
    '网页里没有文字。如果在浏览器里能看到报告，请等它完全显示以后用“另存为”保存网页，再导入。',
  ).refusal;
}

/** A page with fewer characters of sentences than this tells nothing. */
const fewCharacters = 200;

function sentenceLength(item: Item): number {
  if (item.kind !== 'block' || item.linkShare > 0.5) return 0;
  if (item.block.kind === 'table') return 0;
  const text = textOf(item);
  return /[。；]/.test(text) ? text.length : 0;
}

function twoReports(items: readonly Item[]): Refusal | undefined {
  const tables = items.filter(isRequestsTable);
  const openings = items.filter(
    (item) => readSectionHeading(textOf(item))?.section.id === 'overview',
  );
  const [first, second] = tables;
  if (openings.length < 2 || first?.kind !== 'block' || second?.kind !== 'block') return undefined;
  const lines = `第${first.block.place.line ?? 1}行和第${second.block.place.line ?? 1}行`;
  return refuse(
    `网页里有两份报告（${lines}各有一张申请情况表），分不清要哪一份。请把每份报告分开保存，再分别导入。`,
    second.block.place,
  ).refusal;
}

/** With its first row and its last: a table cut in two is no two tables. */
function isRequestsTable(item: Item): boolean {
  if (item.kind !== 'block' || item.block.kind !== 'table') return false;
  const cells = item.block.rows.flatMap((row) => row.cells);
  return (
    cells.some(({ text }) => isLabel(text, 'request-row', 'received')) &&
    cells.some(({ text }) => isLabel(text, 'request-row', 'carriedForward'))
  );
}

function framesOf(page: Document): Element[] {
  return [...nodesIn(page)]
    .filter(isElement)
    .filter(({ tagName }) => /^(?:iframe|frame|embed|object)$/.test(tagName));
}

function isDocument(frame: Element): boolean {
  const target = attribute(frame, 'src') ?? attribute(frame, 'data') ?? '';
  const type = attribute(frame, 'type') ?? '';
  return /\.(?:pdf|docx?|wps|ofd)(?=$|[?#&])/i.test(target) || /pdf|msword/.test(type);
}

function placeOf(element: Element): { line: number } {
  return { line: element.sourceCodeLocation?.startLine ?? 1 };
}
