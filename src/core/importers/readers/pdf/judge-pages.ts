/** Whether the text of a PDF can be relied on: no scan, no guesswork of text recognition, no font without encoding. */
import { refuse, type Refusal } from '../../document/reading.ts';
import type { ReaderNote } from '../../document/source-document.ts';
import type { PageContent } from './page-content.ts';

export interface PageSummary {
  readonly page: number;
  /** Characters that are seen, and those of them that are none. */
  readonly seen: number;
  readonly strange: number;
  readonly hidden: number;
  readonly slanted: number;
  readonly picture: number;
}

export function summaryOf(
  { glyphs, hidden, slanted, picture }: PageContent,
  page: number,
): PageSummary {
  const seen = glyphs.filter(({ text }) => text.trim() !== '');
  const strange = seen.filter(({ text }) => text.includes('\uFFFD')).length;
  return { page, seen: seen.length, strange, hidden, slanted, picture };
}

export function judgePages(
  pages: readonly PageSummary[],
): { readonly refusal: Refusal } | { readonly notes: readonly ReaderNote[] } {
  const seen = sum(pages.map((page) => page.seen));
  const recognised = pages.filter((page) => page.hidden > 20 && page.seen < page.hidden / 4);
  const [firstRecognised] = recognised;
  if (firstRecognised !== undefined) {
    return refuse(
      `${pageList(recognised)}是扫描图片，看不见的文字是软件识别出来的，数字可能认错，不能导入。请找Word原稿，或者逐页核对识别结果，另存为Word以后再导入。`,
      { page: firstRecognised.page },
    );
  }
  if (seen === 0) {
    return refuse(
      pages.some(({ picture }) => picture > 0.1)
        ? '这份PDF是扫描图片，没有文字，读不出来。请找Word原稿，或者先做文字识别，并逐项核对。'
        : '这份PDF里没有文字（可能是空白页，或者文字已经转成图形）。请找Word原稿。',
    );
  }
  const strange = sum(pages.map((page) => page.strange));
  if (strange > seen * 0.1) {
    return refuse(
      `这份PDF的字体没有编码：${String(seen)}个字里有${String(strange)}个只有字形，不知道是什么字。请找Word原稿，或者用别的软件重新导出PDF。`,
    );
  }
  return { notes: notesOn(pages) };
}

function notesOn(pages: readonly PageSummary[]): readonly ReaderNote[] {
  const kinds: readonly (readonly [readonly PageSummary[], string])[] = [
    [
      pages.filter(({ seen, picture }) => seen === 0 && picture > 0.1),
      '只有图片，没有文字，没有读。请核对有没有漏掉的内容。',
    ],
    [
      pages.filter(({ seen, picture }) => seen > 0 && picture > 0.1),
      '有图片，图片里的文字没有读。请核对有没有漏掉的内容。',
    ],
    [
      pages.filter(({ strange }) => strange > 0),
      '有的字只有字形，不知道是什么字，写成了“\uFFFD”。请对照原文改正。',
    ],
    [pages.filter(({ slanted }) => slanted > 0), '有斜排的文字（多半是水印），没有读。'],
    [pages.filter(({ hidden }) => hidden > 0), '有看不见的文字，没有读。'],
  ];
  return kinds.flatMap(([found, message]) => {
    const [first] = found;
    return first === undefined
      ? []
      : [{ message: `${pageList(found)}${message}`, place: { page: first.page } }];
  });
}

function pageList(pages: readonly PageSummary[]): string {
  const most = 10;
  const numbers = pages.slice(0, most).map(({ page }) => String(page));
  return `第${numbers.join('、')}页${pages.length > most ? `等${String(pages.length)}页` : ''}`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
