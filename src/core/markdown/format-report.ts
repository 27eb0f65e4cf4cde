/** The canonical layout of a report file; nothing that it says changes, no comment is lost. */
import { readComments } from './comments.ts';
import type { ParsedReport } from './parse-report.ts';
import { printReport } from './print-report.ts';
import { splitSource } from './split-source.ts';

/** Undefined where the file can't be understood: then it is left alone. */
export function formatReport(text: string, { report }: ParsedReport): string | undefined {
  const yaml = splitSource(text.replace(/^\uFEFF/, '')).frontMatter;
  if (report === undefined || yaml === undefined) return undefined;
  return printReport(report, readComments(yaml));
}
