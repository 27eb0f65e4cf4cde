/** What the reader of PDF files needs of this machine: the folders of pdfjs, and its silence. */
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { PdfResources } from '../core/importers/readers/pdf/open-pdf.ts';

/** Call it before the first PDF is read, in the thread that reads it. */
export function preparePdfResources(): PdfResources {
  standInForCanvas();
  const file = createRequire(import.meta.url).resolve('pdfjs-dist/package.json');
  const folder = dirname(file).replaceAll('\\', '/');
  return { cMapUrl: `${folder}/cmaps/`, standardFontDataUrl: `${folder}/standard_fonts/` };
}

/**
 * While it loads, pdfjs looks for what draws on a canvas, and writes warnings to the terminal if it isn't there.
 * Reading text draws nothing.
 */
function standInForCanvas(): void {
  for (const name of ['DOMMatrix', 'Path2D']) {
    if (!(name in globalThis)) Reflect.set(globalThis, name, function NothingIsDrawn() {});
  }
}
