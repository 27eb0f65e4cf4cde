/** An import for programs (format.md section 3). */
import { sections } from '../../core/form/sections.ts';
import type { Report } from '../../core/report/report.ts';
import type { SourceFinding } from './source-findings.ts';

/** Of a refused file there are findings and nothing that could be taken for a figure. */
export function printImported(
  report: Report | undefined,
  agency: string,
  findings: readonly SourceFinding[],
): string {
  const imported = {
    form: report?.edition ?? null,
    agency,
    year: report?.year ?? null,
    title: report?.title ?? null,
    figures: report?.figures ?? {},
    sections: report === undefined ? {} : sectionTexts(report),
    findings,
  };
  return `${JSON.stringify(imported, undefined, 2)}\n`;
}

function sectionTexts(report: Report): Record<string, string> {
  const texts = sections.map(({ id }) => {
    const found = report.sections.filter((section) => section.id === id);
    return [id, found.map(({ markdown }) => markdown).join('\n\n')] as const;
  });
  return { lead: report.lead, ...Object.fromEntries(texts) };
}
