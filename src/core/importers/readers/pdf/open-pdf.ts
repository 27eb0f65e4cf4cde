/** Opens a PDF with pdfjs and gives its pages as characters and lines. Only this file knows pdfjs. */
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { refuse, type Refusal } from '../../document/reading.ts';
import { interpretPage } from './interpret-page.ts';
import { readMatrix } from './matrix.ts';
import type { PageContent } from './page-content.ts';
import type { Font } from './text-pen.ts';

/** What the environment must give: pdfjs reads files of its own package. Folders end with a slash. */
export interface PdfResources {
  /** Tables of characters for fonts that don't bring their own, as most Chinese ones in old files. */
  readonly cMapUrl: string;
  readonly standardFontDataUrl: string;
}

export interface OpenPdf {
  readonly pages: number;
  readonly title: string | undefined;
  /** A form that only Adobe's own programs can lay out. */
  readonly isDynamicForm: boolean;
  /** From 1. */
  readonly page: (number: number) => Promise<PageContent>;
  readonly close: () => Promise<void>;
}

export async function openPdf(
  bytes: Uint8Array,
  { cMapUrl, standardFontDataUrl }: PdfResources,
): Promise<OpenPdf | { readonly refusal: Refusal }> {
  // Loaded only when there is a PDF to read: it is by far the largest of the parsers.
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = pdfjs.getDocument({
    // A copy, since pdfjs takes the bytes away from whoever hands them in; and no Buffer, which it refuses.
    data: Uint8Array.from(bytes),
    cMapUrl,
    cMapPacked: true,
    standardFontDataUrl,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    useWasm: false,
    useSystemFonts: false,
    enableXfa: false,
    // Gives the names of fonts that have no other sign of being bold.
    fontExtraProperties: true,
    // Pictures are not looked at, so none is unpacked.
    maxImageSize: 0,
  });
  try {
    const document = await task.promise;
    return {
      pages: document.numPages,
      title: await titleOf(document),
      isDynamicForm: document.isPureXfa,
      page: (number) => readPage(document, number, pdfjs.OPS),
      close: () => task.destroy(),
    };
  } catch (error) {
    await task.destroy();
    return refuse(whyNot(error));
  }
}

async function titleOf(document: PDFDocumentProxy): Promise<string | undefined> {
  const { info } = await document.getMetadata();
  const title: unknown = 'Title' in info ? info.Title : undefined;
  if (typeof title !== 'string' || title.trim() === '' || isFileName.test(title)) return undefined;
  return title.trim();
}

/** What programs write there if nobody gave a title. */
const isFileName =
  /^Microsoft |\.(?:docx?|wps|odt|xlsx?|et|pdf|html?|txt)$|^(?:untitled|无标题|文档\s?\d+)$/i;

async function readPage(
  document: PDFDocumentProxy,
  number: number,
  codes: Readonly<Record<string, number>>,
): Promise<PageContent> {
  const page = await document.getPage(number);
  const viewport = page.getViewport({ scale: 1 });
  const operators = await page.getOperatorList();
  const ids = new Set<string>();
  operators.fnArray.forEach((code, index) => {
    const args: unknown = operators.argsArray[index];
    if (code === codes['setFont'] && Array.isArray(args)) ids.add(String(args[0]));
  });
  const fonts = await loadFonts(page, ids);
  const content = interpretPage(
    operators,
    codes,
    {
      width: viewport.width,
      height: viewport.height,
      toPage: readMatrix(viewport.transform) ?? [1, 0, 0, -1, 0, viewport.height],
    },
    (id) => fonts.get(id),
  );
  page.cleanup();
  return content;
}

async function loadFonts(
  page: PDFPageProxy,
  ids: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Font>> {
  const fonts = new Map<string, Font>();
  for (const id of ids) {
    const data: unknown = await new Promise((resolve) => {
      page.commonObjs.get(id, resolve);
    });
    fonts.set(id, readFont(data));
  }
  return fonts;
}

function readFont(data: unknown): Font {
  const { name, bold, black, vertical, fontMatrix } = (data ?? {}) as Record<string, unknown>;
  const unit = Array.isArray(fontMatrix) ? Number(fontMatrix[0]) : NaN;
  return {
    isBold: bold === true || black === true || /bold|heavy|black/i.test(String(name)),
    isVertical: vertical === true,
    unit: Number.isFinite(unit) && unit !== 0 ? unit : 0.001,
  };
}

function whyNot(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') {
    return '这份PDF设了密码，打不开。请去掉密码以后再导入，或者找Word原稿。';
  }
  return '这份PDF已经损坏，打不开。请重新下载或者导出，或者找Word原稿。';
}
