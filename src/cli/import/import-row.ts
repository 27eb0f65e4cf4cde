/** One row of the map → a report in the content folder, or why not. */
import { displayPath } from '../../content-folder/content-folder.ts';
import type { Severity } from '../../core/issue/issue.ts';
import type { FileImport } from '../../import-files/file-import.ts';
import type { Importer } from '../../import-files/start-importer.ts';
import type { Effects } from '../command.ts';
import { figuresCount, misplaced } from './import-result.ts';
import { knownSubject } from './import-subject.ts';
import { placeReport, reportPath, whyNotPlaced } from './place-report.ts';
import type { MapRow } from './map/map-row.ts';
import {
  findingLine,
  ofDocument,
  tellableFindings,
  type FindingPaths,
  type SourceFinding,
  type TellableFinding,
} from './source-findings.ts';

export interface RowOutcome {
  readonly row: MapRow;
  readonly year: number | undefined;
  /** Why nothing was written, if nothing was. */
  readonly failure?: string;
  /** E.g. `200/200`; empty where nothing was read. */
  readonly figures: string;
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
  /** What is to be said of it at once: errors and warnings. */
  readonly text: string;
}

interface RowContext {
  /** Absolute path. */
  readonly file: string;
  readonly mayReplace: boolean;
  /** What this run has written, by path, with the file that it came from. */
  readonly written: Map<string, string>;
  readonly isInterrupted: () => boolean;
}

export async function importRow(
  row: MapRow,
  context: RowContext,
  importer: Importer,
  { contentFolder }: Effects,
): Promise<RowOutcome> {
  if (context.isInterrupted()) return stopped(row);
  const { subject, warning } = knownSubject(contentFolder, row.agency, row);
  const read = await importer.importFile({ file: context.file, subject });
  // Whatever came of it, it came of ending the worker.
  if (context.isInterrupted()) return stopped(row);
  const isNews = warning !== undefined && read.report !== undefined;
  const imported = isNews ? { ...read, findings: [warning, ...read.findings] } : read;
  const tellable = tellableFindings(imported);
  const findings = tellable.map(({ finding }) => finding);
  const failure = place(imported, findings, contentFolder, context);
  const told = failure === undefined ? tellable : ofDocument(tellable);
  return {
    row,
    year: imported.report?.year ?? row.year,
    ...(failure !== undefined && { failure }),
    figures:
      imported.report === undefined ? '' : figuresCount(imported.report, imported.origins.size),
    ...counts(told.map(({ finding }) => finding)),
    text: textOf(told, failure, {
      source: displayPath(context.file),
      report:
        failure === undefined && imported.report !== undefined
          ? displayPath(reportPath(contentFolder, imported.report))
          : undefined,
    }),
  };
}

function stopped(row: MapRow): RowOutcome {
  const failure = '没有轮到，中途停止了';
  return { row, year: row.year, failure, figures: '', ...counts([]), text: '' };
}

/** Why the report was not written. */
function place(
  { report, text }: FileImport,
  findings: readonly SourceFinding[],
  contentFolder: string,
  { file, mayReplace, written }: RowContext,
): string | undefined {
  if (report === undefined || text === undefined) {
    return findings.find(({ severity }) => severity === 'error')?.message ?? '没有读出报告';
  }
  const other = misplaced(findings);
  if (other !== undefined) return other.message;
  const target = reportPath(contentFolder, report);
  const earlier = written.get(target);
  if (earlier !== undefined) {
    return `${report.agency} ${String(report.year)}年的报告这次已经从 ${earlier} 导入；一个机关一年只有一份报告`;
  }
  const problem = whyNotPlaced(contentFolder, report, mayReplace);
  if (problem !== undefined) return problem;
  const placed = placeReport(contentFolder, report, text);
  if ('problem' in placed) return placed.problem;
  written.set(target, displayPath(file));
  return undefined;
}

function counts(
  findings: readonly SourceFinding[],
): Pick<RowOutcome, 'errors' | 'warnings' | 'hints'> {
  const count = (wanted: Severity) => findings.filter(({ severity }) => severity === wanted).length;
  return { errors: count('error'), warnings: count('warning'), hints: count('hint') };
}

/** Hints of a thousand files would bury what a person must look at; they are counted. */
function textOf(
  findings: readonly TellableFinding[],
  failure: string | undefined,
  paths: FindingPaths,
): string {
  const lines = findings
    .filter(({ finding }) => finding.severity !== 'hint')
    .map((finding) => `${findingLine(finding, paths)}\n`);
  const isTold =
    failure === undefined || findings.some(({ finding }) => finding.message === failure);
  return [...lines, ...(isTold ? [] : [`${paths.source}：没有导入，${failure}\n`])].join('');
}
