/** A page as it comes out of the printer, read back from the PDF that Chromium makes of it. */
import type { Page } from '@playwright/test';
import { openPrinted, type PrintedText } from './read-printed.ts';

/** One line on paper; distances in points from the left and the top edge of the sheet. */
export interface PrintedLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of its letters' feet. */
  readonly base: number;
  /** Type size of what comes first. */
  readonly size: number;
}

export interface PrintedSheet {
  readonly width: number;
  readonly height: number;
  /** In reading order, without the page number. */
  readonly lines: readonly PrintedLine[];
  /** In the order of the page, without spaces. */
  readonly text: string;
  readonly pageNumber: PrintedLine | undefined;
}

export interface PrintedDocument {
  readonly title: string;
  readonly language: string;
  readonly sheets: readonly PrintedSheet[];
  /** Roles of its structure, each as often as it occurs. */
  readonly roles: readonly string[];
}

const pageNumber = /^— \d+ —$/;

export async function printPage(
  page: Page,
  paper: { format?: 'Letter' } = {},
): Promise<PrintedDocument> {
  const bytes = await page.pdf({
    preferCSSPageSize: paper.format === undefined,
    tagged: true,
    ...paper,
  });
  const { title, language, sheets, roles } = await openPrinted(bytes);
  return {
    title,
    language,
    roles,
    sheets: sheets.map(({ width, height, texts }) => {
      const all = linesOf(texts, height);
      return {
        width,
        height,
        lines: all.filter(({ text }) => !pageNumber.test(text)),
        text: texts
          .map(({ text }) => text)
          .join('')
          .replace(/\s/g, ''),
        pageNumber: all.find(({ text }) => pageNumber.test(text)),
      };
    }),
  };
}

/** Text on one height is one line, however many pieces it was written in. */
function linesOf(texts: readonly PrintedText[], height: number): PrintedLine[] {
  const byHeight = Map.groupBy(
    texts.filter(({ text }) => text.trim() !== ''),
    ({ base }) => Math.round(base),
  );
  return [...byHeight.values()]
    .map((pieces) => pieces.toSorted((a, b) => a.left - b.left))
    .map((pieces) => ({
      text: pieces.map(({ text }) => text).join(''),
      left: Math.min(...pieces.map(({ left }) => left)),
      right: Math.max(...pieces.map(({ left, width }) => left + width)),
      base: height - (pieces[0]?.base ?? 0),
      size: pieces[0]?.size ?? 0,
    }))
    .toSorted((a, b) => a.base - b.base);
}
