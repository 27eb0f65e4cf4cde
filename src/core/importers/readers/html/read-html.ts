/** A web page, or what Word saves as one → the blocks of the report in it. */
import { refuse, type Reading } from '../../document/reading.ts';
import type { Block, Metadata, Table } from '../../document/source-document.ts';
import { isElement, type Document, type Element } from './element.ts';
import { unescapedOnce } from './escaped-twice.ts';
import { findReport } from './find-report.ts';
import { isCertainHeading } from './certain-heading.ts';
import { isParagraph, textOf, type Item } from './item.ts';
import { isTitle } from './report-name.ts';
import { headOf } from './page-metadata.ts';
import { deepest, mostElements, parsePage } from './parse-page.ts';
import { whyNoReport } from './why-no-report.ts';
import { hiddenNamesOf } from './visibility.ts';
import { walkPage } from './walk-page.ts';
import { leftOutNotes } from './left-out-notes.ts';

/** Saved pages with all their pictures inside are this long; far longer ones are something else. */
const longest = 40_000_000;

const instead = '请在浏览器里打开，把报告正文复制到Word，另存以后再导入。';

/** Never throws. */
export function readHtml(text: string): Reading {
  try {
    return readPage(text);
  } catch {
    return refuse(`网页的内容读不出来，标签可能已经损坏。${instead}`);
  }
}

function readPage(text: string): Reading {
  if (text.length > longest) {
    return refuse(
      `网页有${Math.round(text.length / 1_000_000)}百万个字符，超过${longest / 1_000_000}百万的上限，没有读取。请只保存报告正文那一页，再导入。`,
    );
  }
  const unescaped = unescapedOnce(text);
  const page = parsePage(unescaped.page);
  if (page === 'too deep') {
    return refuse(`网页的标签一层套一层，超过${deepest}层，不像正常的网页，没有读取。${instead}`);
  }
  if (page === 'too many') {
    return refuse(`网页有超过${mostElements}个标签，不像一份报告，没有读取。${instead}`);
  }
  const body = bodyOf(page);
  const items = body === undefined ? [] : walkPage(body, hiddenNamesOf(page));
  const report = findReport(items);
  const refusal = whyNoReport(page, items, report.isReport);
  if (refusal !== undefined) return { refusal };
  const { metadata, documentTitle } = headOf(page);
  return {
    document: {
      blocks: numbered(report.items.flatMap((item) => (item.kind === 'block' ? [item.block] : []))),
      metadata: withTitle({ ...report.metadata, ...metadata }, items, documentTitle),
      notes: [...unescaped.notes, ...leftOutNotes(report)],
    },
  };
}

function bodyOf(page: Document): Element | undefined {
  const html = page.childNodes.filter(isElement).find(({ tagName }) => tagName === 'html');
  const parts = html?.childNodes.filter(isElement) ?? [];
  return parts.find(({ tagName }) => tagName === 'body' || tagName === 'frameset');
}

function withTitle(
  metadata: Metadata,
  items: readonly Item[],
  documentTitle: string | undefined,
): Metadata {
  const headings = headingsOf(items);
  const title =
    metadata.title ?? headings.find(isTitle) ?? documentTitle ?? headings.find(isNoSection);
  return title === undefined ? metadata : { ...metadata, title };
}

/** All lines of each `<h1>` to `<h3>` together. */
function headingsOf(items: readonly Item[]): string[] {
  const texts = new Map<Element, string>();
  for (const item of items) {
    if (!isParagraph(item) || (item.block.headingLevel ?? 9) > 3) continue;
    texts.set(item.element, (texts.get(item.element) ?? '') + textOf(item));
  }
  return [...texts.values()];
}

function isNoSection(text: string): boolean {
  return !isCertainHeading(text);
}

/** Gives each table its number, and its number to each of its rows and cells. */
function numbered(blocks: readonly Block[]): Block[] {
  let table = 0;
  return blocks.map((block) => {
    if (block.kind === 'paragraph') return block;
    table += 1;
    return numberedTable(block, table);
  });
}

function numberedTable(table: Table, number: number): Table {
  return {
    ...table,
    place: { ...table.place, table: number },
    rows: table.rows.map((row) => ({
      place: { ...row.place, table: number },
      cells: row.cells.map((cell) => ({ ...cell, place: { ...cell.place, table: number } })),
    })),
  };
}
