/** The bytes of any file → its paragraphs and tables. A parser is loaded when the first file wants it. */
import { refuse, type Reading } from '../core/importers/document/reading.ts';
import { decodeText } from './format/decode-text.ts';
import { recogniseFormat } from './format/file-format.ts';
import { textKind } from './format/text-kind.ts';

export async function readDocument(bytes: Uint8Array): Promise<Reading> {
  const recognised = recogniseFormat(bytes);
  if ('refusal' in recognised) return recognised;
  switch (recognised.format) {
    case 'docx': {
      const { readDocx } = await import('../core/importers/readers/docx/read-docx.ts');
      return readDocx(bytes);
    }
    case 'xlsx': {
      const { readXlsx } = await import('../core/importers/readers/xlsx/read-xlsx.ts');
      return readXlsx(bytes);
    }
    case 'pdf': {
      const [{ readPdf }, { preparePdfResources }] = await Promise.all([
        import('../core/importers/readers/pdf/read-pdf.ts'),
        import('./pdf-resources.ts'),
      ]);
      return readPdf(bytes, preparePdfResources());
    }
    case 'text':
      return readTextual(bytes);
  }
}

async function readTextual(bytes: Uint8Array): Promise<Reading> {
  const decoded = decodeText(bytes);
  if ('problem' in decoded) return refuse(decoded.problem);
  const recognised = textKind(decoded.text);
  if ('refusal' in recognised) return recognised;
  if (recognised.kind === 'html') {
    const { readHtml } = await import('../core/importers/readers/html/read-html.ts');
    return readHtml(decoded.text);
  }
  if (recognised.kind === 'json') {
    const { readJson } = await import('../core/importers/readers/text/json/read-json.ts');
    return readJson(decoded.text);
  }
  const { readText } = await import('../core/importers/readers/text/read-text.ts');
  return readText(decoded.text);
}
