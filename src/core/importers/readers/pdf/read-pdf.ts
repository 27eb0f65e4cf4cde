/** A PDF with text → paragraphs and tables with their places. */
import { refuse, type Reading } from '../../document/reading.ts';
import type { ReaderNote } from '../../document/source-document.ts';
import { withSameColumns } from './same-columns.ts';
import { joinCutCells } from './cut-cells.ts';
import { withoutFurniture } from './furniture.ts';
import { mostGlyphs } from './interpret-page.ts';
import { judgePages, summaryOf, type PageSummary } from './judge-pages.ts';
import { openPdf, type OpenPdf, type PdfResources } from './open-pdf.ts';
import { pageBlocks, type PageBlocks } from './page-blocks.ts';
import { uprightPage } from './upright-page.ts';

const mostPages = 300;
const mostCharacters = 1_000_000;

export async function readPdf(bytes: Uint8Array, resources: PdfResources): Promise<Reading> {
  const pdf = await openPdf(bytes, resources);
  if ('refusal' in pdf) return pdf;
  try {
    return await readPages(pdf);
  } catch {
    return refuse('这份PDF的内容已经损坏，读不下去。请重新下载或者导出，或者找Word原稿。');
  } finally {
    await pdf.close();
  }
}

async function readPages(pdf: OpenPdf): Promise<Reading> {
  if (pdf.isDynamicForm) {
    return refuse('这份PDF是动态表单（XFA），读不出来。请打印成普通PDF，或者找Word原稿。');
  }
  if (pdf.pages > mostPages) {
    return refuse(
      `这份PDF有${String(pdf.pages)}页，超过${String(mostPages)}页，不像一份年度报告。请只导出年度报告的那几页。`,
    );
  }
  const pages: PageBlocks[] = [];
  const summaries: PageSummary[] = [];
  let characters = 0;
  for (let number = 1; number <= pdf.pages; number += 1) {
    const content = await pdf.page(number);
    characters += content.glyphs.length;
    if (characters > mostCharacters || content.glyphs.length >= mostGlyphs) {
      return refuse('这份PDF的文字太多，不像一份年度报告。请只导出年度报告的那几页。');
    }
    summaries.push(summaryOf(content, number));
    pages.push(pageBlocks(uprightPage(content), number));
  }
  const verdict = judgePages(summaries);
  if ('refusal' in verdict) return verdict;
  const inColumns = pages.find(({ isInColumns }) => isInColumns);
  if (inColumns !== undefined) {
    const { page } = inColumns;
    return refuse(
      `这份PDF第${String(page)}页的文字分两栏排，先后次序分不清，不能导入。请改成一栏以后重新导出，或者找Word原稿。`,
      { page },
    );
  }
  const blocks = joinCutCells(withSameColumns(withoutFurniture(pages))).flatMap((page) =>
    page.blocks.map(({ block }) => block),
  );
  return {
    document: {
      blocks,
      metadata: pdf.title === undefined ? {} : { title: pdf.title },
      notes: [...verdict.notes, ...pages.flatMap(crossingNotes)],
    },
  };
}

function crossingNotes({ page, crossing }: PageBlocks): readonly ReaderNote[] {
  return crossing.slice(0, 20).map((text) => ({
    message: `表格里的“${text}”压着格线，不能确定属于哪一格，没有读。`,
    place: { page },
  }));
}
