/** A report as a Word document in the layout of official documents (GB/T 9704). */
import type { SectionId } from '../core/form/sections.ts';
import type { Report } from '../core/report/report.ts';
import type { Annex } from '../core/rollup/annex.ts';
import { reportBody } from './body/report-body.ts';
import { documentParts } from './package/document-parts.ts';
import { pack } from './package/pack.ts';
import { shell } from './package/shell.ts';

export interface DocumentOptions {
  /** Of a draft: the word over its title, e.g. 草稿, and what has to be known before its tables are read. */
  readonly draft?: { readonly word: string; readonly notes: readonly string[] };
  /** What is remarked beside the table of a section; under `undefined` what concerns no table. */
  readonly remarks?: ReadonlyMap<SectionId | undefined, readonly DocumentNote[]>;
  /** Names of the files that go with the report. */
  readonly attachments?: readonly string[];
  /** Pages of their own behind the report. */
  readonly annexes?: readonly Annex[];
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

/** The bytes of a .docx file: the same for the same input. */
export async function reportDocument(
  report: Report,
  options: DocumentOptions = {},
): Promise<Uint8Array> {
  const common = await shell();
  const parts = documentParts(common.lists);
  const body = reportBody(common, report, options, parts);
  return pack(common, report, body, parts.written());
}
