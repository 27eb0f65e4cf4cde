/** A document in the style of those that offices file, and what an import must make of it. */
import type { Wanted } from '../layouts/layout.ts';
import type { Printed } from '../layouts/printed.ts';

export interface FiledSource {
  /** Of the file, without its extension. */
  readonly name: string;
  readonly printed: Printed;
  readonly wanted: Wanted;
  readonly hasNarrative: boolean;
  readonly extension: string;
  readonly content: string | Uint8Array;
  /** The program that turns `content` into a PDF. */
  readonly through?: 'LibreOffice' | 'Chromium';
}
