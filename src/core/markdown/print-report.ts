/** A report → the text of its file in canonical layout: the inverse of parseReport. */
import type { Report } from '../report/report.ts';
import { noComments, type Comments } from './comments.ts';
import { printFrontMatter } from './print-front-matter.ts';

/** `parseReport(printReport(r))` gives `r` again; the same report always gives the same text. */
export function printReport(report: Report, comments: Comments = noComments): string {
  const blocks = [
    report.lead,
    ...report.sections.flatMap(({ title, markdown }) => [`## ${title}`, markdown]),
  ].filter((block) => block !== '');
  return `---\n${printFrontMatter(report, comments)}---\n\n${blocks.join('\n\n')}\n`;
}
