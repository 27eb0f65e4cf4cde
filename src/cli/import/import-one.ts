/** One file → its report in the content folder or on standard output, and what there is to say of it. */
import { displayPath } from '../../content-folder/content-folder.ts';
import { editions } from '../../core/form/editions.ts';
import type { Report } from '../../core/report/report.ts';
import type { FileImport } from '../../import-files/file-import.ts';
import { startImporter } from '../../import-files/start-importer.ts';
import { UsageError, type Effects, type ExitCode } from '../command.ts';
import { requireContentFolder } from '../selection.ts';
import type { OneFile } from './import-options.ts';
import { exitCode, figuresCount, misplaced } from './import-result.ts';
import { knownSubject } from './import-subject.ts';
import { placeReport, reportPath, whyNotPlaced } from './place-report.ts';
import { printEvidence } from './print-evidence.ts';
import { printImported } from './print-imported.ts';
import { whyNotBeside } from './side-file.ts';
import {
  findingsText,
  ofDocument,
  tellableFindings,
  type SourceFinding,
} from './source-findings.ts';
import { writeWhole } from '../write-whole.ts';

export async function importOne(options: OneFile, effects: Effects): Promise<ExitCode> {
  const problem = checkTargets(options, effects);
  if (problem !== undefined) return refuse(problem, effects);
  const imported = await readFile(options, effects);
  const path = displayPath(options.file);
  const tellable = tellableFindings(imported);
  const findings = tellable.map(({ finding }) => finding);
  const { report, text } = imported;
  // What isn't the report goes to standard error where the report is standard output.
  const tell = options.output === 'content' ? effects.print : effects.complain;
  const isMisplaced = options.output === 'content' && misplaced(findings) !== undefined;
  if (report === undefined || text === undefined || isMisplaced) {
    if (options.output === 'json')
      effects.print(printImported(undefined, options.agency, findings));
    const paths = { source: path, report: undefined };
    tell(`没有导入 ${path}，没有写任何文件\n${findingsText(ofDocument(tellable), paths)}`);
    return exitCode(findings) || 1;
  }
  const unwritten = writeAll(options, { report, text, imported, findings }, effects);
  if (unwritten !== undefined) return refuse(unwritten, effects);
  const paths = { source: path, report: displayPath(reportPath(effects.contentFolder, report)) };
  tell(`${summary(options, report, imported, effects)}\n${findingsText(tellable, paths)}`);
  return exitCode(findings);
}

function checkTargets(options: OneFile, effects: Effects): string | undefined {
  const { output, evidence, file } = options;
  if (output === 'content') requireContentFolder(effects);
  if (evidence === undefined) return undefined;
  if (evidence === file) throw new UsageError('--evidence 不能写在要导入的文件上');
  return whyNotBeside(evidence, '--evidence', { ...effects, ...options });
}

async function readFile(options: OneFile, effects: Effects): Promise<FileImport> {
  const { file, agency } = options;
  const importer = startImporter();
  try {
    const { subject, warning } = knownSubject(effects.contentFolder, agency, options);
    const imported = await importer.importFile({ file, subject });
    if (warning === undefined || imported.report === undefined) return imported;
    return { ...imported, findings: [warning, ...imported.findings] };
  } finally {
    await importer.close();
  }
}

interface Result {
  readonly report: Report;
  readonly text: string;
  readonly imported: FileImport;
  readonly findings: readonly SourceFinding[];
}

/** Why something couldn't be written; then nothing was. */
function writeAll(options: OneFile, result: Result, effects: Effects): string | undefined {
  const { report, text, imported, findings } = result;
  const { output, evidence, agency, mayReplace } = options;
  if (output === 'content') {
    const problem = whyNotPlaced(effects.contentFolder, report, mayReplace);
    if (problem !== undefined) return problem;
  }
  if (evidence !== undefined) {
    const source = { path: displayPath(options.file), report, origins: imported.origins };
    const format = evidence.toLowerCase().endsWith('.csv') ? 'csv' : 'json';
    const problem = writeWhole(evidence, printEvidence(source, format));
    if (problem !== undefined) return `${displayPath(evidence)} ${problem}`;
  }
  if (output === 'content') {
    const placed = placeReport(effects.contentFolder, report, text);
    return 'problem' in placed ? placed.problem : undefined;
  }
  effects.print(output === 'json' ? printImported(report, agency, findings) : text);
  return undefined;
}

function summary(
  { output }: OneFile,
  report: Report,
  { origins }: FileImport,
  { contentFolder }: Effects,
): string {
  const done =
    output === 'content' ? `已写入 ${displayPath(reportPath(contentFolder, report))}` : '已读出';
  const form = editions[report.edition].label;
  return `${done}：${report.title}，${form}，数字 ${figuresCount(report, origins.size)}`;
}

function refuse(problem: string, { complain }: Effects): ExitCode {
  complain(`没有导入：${problem}\n`);
  return 1;
}
