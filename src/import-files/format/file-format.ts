/** What a file is, told by its content: names lie, and an `.xls` is often a web page. */
import { refuse, type Reading } from '../../core/importers/document/reading.ts';
import { isOle } from '../../core/importers/readers/ole.ts';
import { compoundFormat } from './compound-file.ts';
import { otherFormat } from './other-formats.ts';
import { isArchive, archiveFormat } from './archive-format.ts';

/** `text` is anything that may be text: plain, Markdown or a web page, in an encoding still to be found. */
export type FileFormat = 'docx' | 'xlsx' | 'pdf' | 'text';

export type FormatReading =
  { readonly format: FileFormat } | Extract<Reading, { refusal: unknown }>;

export function recogniseFormat(bytes: Uint8Array): FormatReading {
  if (isArchive(bytes)) return archiveFormat(bytes);
  if (isOle(bytes)) return compoundFormat(bytes);
  const other = otherFormat(bytes);
  if (other !== undefined) return refuse(other);
  // Readers of PDF look for its mark in the first kilobyte; a web page may stand before it in a broken download.
  return { format: latin(bytes.subarray(0, 1024)).includes('%PDF-') ? 'pdf' : 'text' };
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}
