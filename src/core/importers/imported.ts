/** What an import gives: a report and the proof of every figure, or a refusal that says why. */
import type { FigureId } from '../form/figures.ts';
import type { Severity } from '../issue/issue.ts';
import type { Agency } from '../register/agency.ts';
import type { Report } from '../report/report.ts';
import type { SourcePlace } from './document/source-document.ts';

/** What the caller knows of the report that a file holds. */
export interface ImportSubject {
  /** Id of the agency: the folder into which the report goes. */
  readonly agency: string;
  /** The register's entry, if there is one. */
  readonly registered: Agency | undefined;
  /** Where the caller says which year it is; else the title tells. */
  readonly year: number | undefined;
  /** Where the caller knows the day of publication, YYYY-MM-DD; else the file may tell. */
  readonly publishedOn?: string | undefined;
}

export interface Imported {
  /** Undefined where the file was refused: then one of the findings is an error that says why. */
  readonly report: Report | undefined;
  /** Where each figure was read; empty where the file was refused. */
  readonly origins: ReadonlyMap<FigureId, Origin>;
  /** In the order of the file: what was refused, normalised, not understood. Rules have not looked at it yet. */
  readonly findings: readonly ImportFinding[];
}

/** The cell from which a figure was read. */
export interface Origin {
  readonly place: SourcePlace;
  /** The text of the cell as it stands there. */
  readonly raw: string;
  /** The label of its row, or of its procedure, as it stands there. */
  readonly label: string;
}

export interface ImportFinding {
  readonly ruleId: ImportProblemId;
  readonly severity: Severity;
  /** Chinese: what is there, what was made of it or why not, what to do. */
  readonly message: string;
  readonly place: SourcePlace;
  readonly figures?: readonly FigureId[];
}

/** The ids under which an import speaks; rules and problems of report files have others. */
export const importProblems = {
  /** The file as such: damaged, encrypted, a scan, not a document. */
  'import-unreadable': { severity: 'error', title: '文件读不出来' },
  /** A document, but no report whose every figure is certain. */
  'import-refused': { severity: 'error', title: '数字不能确定，没有导入' },
  'import-identity': { severity: 'error', title: '机关或者年度与文件不一致' },
  'import-date': { severity: 'warning', title: '没有发布日期' },
  'import-agency': { severity: 'warning', title: '机关名称不能确认' },
  'import-label': { severity: 'hint', title: '名称按官方写法改正' },
  'import-value': { severity: 'warning', title: '数字的写法已经规范' },
  'import-columns': { severity: 'warning', title: '表格的列有出入' },
  'import-text': { severity: 'hint', title: '正文的写法已经规范' },
  'import-left-out': { severity: 'warning', title: '有内容没有导入' },
} as const satisfies Record<string, { severity: Severity; title: string }>;

export type ImportProblemId = keyof typeof importProblems;

export function importFinding(
  ruleId: ImportProblemId,
  message: string,
  place: SourcePlace,
  figures?: readonly FigureId[],
): ImportFinding {
  const { severity } = importProblems[ruleId];
  return { ruleId, severity, message, place, ...(figures !== undefined && { figures }) };
}
