/** Reads a content folder and checks all of it; a file that didn't change is not checked again in this process. */
import { checkContent, plainCheckers, type ContentFiles } from '../core/checking/check-content.ts';
import { checkReport } from '../core/checking/check-report.ts';
import type { CheckedContent, CheckedReport } from '../core/checking/checked.ts';
import type { ReportFile } from '../core/markdown/parse-report.ts';
import type { Agency } from '../core/register/agency.ts';
import type { Words } from '../core/register/words.ts';
import { readFolder } from './read-folder.ts';
import { today } from './today.ts';

interface Remembered {
  readonly text: string;
  /** What else the findings depend on. */
  readonly context: string;
  readonly checked: CheckedReport;
}

const memory = new Map<string, Remembered>();

export interface FolderChange {
  /** Runs on what was read, before it is checked: other texts, files left out, what git knows of them. */
  readonly amend?: (files: ContentFiles) => ContentFiles;
}

export function checkFolder(
  folder: string,
  { amend = (files) => files }: FolderChange = {},
): CheckedContent {
  const files = amend(readFolder(folder));
  return checkContent(files, today(), { ...plainCheckers, report: remember });
}

function remember(file: ReportFile, agency: Agency | undefined, words: Words): CheckedReport {
  const known = memory.get(file.path);
  const context = JSON.stringify([agency, words]);
  if (
    known?.text === file.text &&
    known.context === context &&
    stillHasFiles(known.checked, file)
  ) {
    return known.checked;
  }
  const checked = checkReport(file, agency, words);
  memory.set(file.path, { text: file.text, context, checked });
  return checked;
}

/** Files beside the report come and go without its text changing; one that was missing may be there now. */
function stillHasFiles(checked: CheckedReport, file: ReportFile): boolean {
  const wasMissingOne = checked.issues.some(({ ruleId }) => ruleId === 'link-file');
  return !wasMissingOne && checked.files.every((name) => file.hasFile(name));
}
