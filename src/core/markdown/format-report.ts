/** The canonical layout of a report file; nothing that it says changes, no comment is lost. */
import { readComments, type Comments } from './comments.ts';
import { parseReport, type ParsedReport, type ReportFile } from './parse-report.ts';
import { printReport } from './print-report.ts';
import { splitSource } from './split-source.ts';

/** Undefined where the file can't be understood, or couldn't be printed without a loss: then it is left alone. */
export function formatReport(
  file: ReportFile,
  { report, issues }: ParsedReport,
): string | undefined {
  const yaml = splitSource(file.text.replace(/^\uFEFF/, '')).frontMatter;
  if (report === undefined || yaml === undefined) return undefined;
  if (issues.some(({ ruleId }) => ruleId === 'heading-level')) return undefined;
  const comments = readComments(yaml);
  const text = printReport(report, comments);
  return saysTheSame(report, comments, { ...file, text }) ? text : undefined;
}

/** Read again, it gives the same report, and holds every comment. */
function saysTheSame(
  report: ParsedReport['report'],
  comments: Comments,
  printed: ReportFile,
): boolean {
  const again = parseReport(printed).report;
  const all = [...comments.before.values(), ...comments.behind.values(), comments.last].flat();
  return (
    JSON.stringify(again) === JSON.stringify(report) &&
    all.every((comment) => printed.text.includes(comment))
  );
}
