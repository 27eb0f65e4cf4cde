/** Everything that there is to say of an import, with places in the file that was imported. */
import type { FileImport } from '../../import-files/file-import.ts';
import { placeText } from '../../core/importers/document/place-text.ts';
import type { SourcePlace } from '../../core/importers/document/source-document.ts';
import { importProblems } from '../../core/importers/imported.ts';
import { issueLine } from '../../core/issue/issue-line.ts';
import { startOfFile, type Issue, type Place, type Severity } from '../../core/issue/issue.ts';

/** As `--format json` prints it (format.md section 3). */
export interface SourceFinding {
  readonly ruleId: string;
  readonly severity: Severity;
  /** Names page, sheet, table, row where the place has no line. */
  readonly message: string;
  readonly line?: number;
  readonly column?: number;
  readonly figures?: readonly string[];
}

/** A finding with where the editor mends it, if that is the report and not the document. */
export interface TellableFinding {
  readonly finding: SourceFinding;
  /** In the report's own file, for what the rules say of it. */
  readonly inReport?: Place;
}

export function tellableFindings({ findings, issues, origins }: FileImport): TellableFinding[] {
  return [
    ...findings.map(({ ruleId, severity, message, place, figures }) => ({
      finding: at(place, { ruleId, severity, message: withPlace(message, place) }, figures),
    })),
    ...issues.map(({ ruleId, severity, message, figures, line, column }) => {
      const place = figures[0] === undefined ? {} : (origins.get(figures[0])?.place ?? {});
      const where = placeText(place);
      const told = where === '' ? message : `${message}（原件${where}）`;
      return {
        finding: at(place, { ruleId, severity, message: told }, figures),
        inReport: { line, column },
      };
    }),
  ];
}

/** Those that speak of the document: where no report came of it, what rules say of one would mislead. */
export function ofDocument(findings: readonly TellableFinding[]): readonly TellableFinding[] {
  return findings.filter(({ inReport }) => inReport === undefined);
}

/** The files that a finding may speak of, as people call them. */
export interface FindingPaths {
  readonly source: string;
  /** The report's file; undefined where none came of it. */
  readonly report: string | undefined;
}

/** `path:line:column severity ruleId message`; what has no line is said of the whole file. */
export function findingLine({ finding, inReport }: TellableFinding, paths: FindingPaths): string {
  const { severity, ruleId, message, figures = [] } = finding;
  const isOfReport = inReport !== undefined && paths.report !== undefined;
  const { line, column } = isOfReport ? inReport : { ...startOfFile, ...placed(finding) };
  const issue: Issue = {
    path: (isOfReport ? paths.report : undefined) ?? paths.source,
    line,
    column,
    severity,
    ruleId,
    message,
    figures,
  };
  return issueLine(issue);
}

const groups = [
  { title: '没有看懂的', has: isNotUnderstood },
  { title: '规范了的', has: (id: string) => id in importProblems && !isNotUnderstood(id) },
  { title: '规则检查', has: (id: string) => !(id in importProblems) },
] as const;

/** In groups: what was not understood, what was normalised, what the rules say. */
export function findingsText(findings: readonly TellableFinding[], paths: FindingPaths): string {
  return groups
    .map(({ title, has }) => ({
      title,
      members: findings.filter(({ finding }) => has(finding.ruleId)),
    }))
    .filter(({ members }) => members.length > 0)
    .map(
      ({ title, members }) =>
        `\n${title}（${String(members.length)}处）：\n${members.map((finding) => `${findingLine(finding, paths)}\n`).join('')}`,
    )
    .join('');
}

const notUnderstood = [
  'import-unreadable',
  'import-refused',
  'import-identity',
  'import-agency',
  'import-left-out',
] as const satisfies (keyof typeof importProblems)[];

function isNotUnderstood(ruleId: string): boolean {
  return notUnderstood.some((id) => id === ruleId);
}

function placed({ line, column }: SourceFinding): Partial<Place> {
  return { ...(line !== undefined && { line }), ...(column !== undefined && { column }) };
}

function at(
  { line, column }: SourcePlace,
  finding: Pick<SourceFinding, 'ruleId' | 'severity' | 'message'>,
  figures: readonly string[] = [],
): SourceFinding {
  return {
    ...finding,
    // It may quote the file: a finding is one line, and a stranger's file doesn't steer the terminal.
    message: finding.message.replace(/\p{Cc}+/gu, ' '),
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
    ...(figures.length > 0 && { figures }),
  };
}

function withPlace(message: string, place: SourcePlace): string {
  const where = place.line === undefined ? placeText(place) : '';
  return message.includes(where) ? message : `${where}：${message}`;
}
