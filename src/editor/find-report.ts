/** Whose report a file is, if it is one: `…/reports/<agency>/<year>.md` in a folder that has a register. */
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { displayPath } from '../content-folder/content-folder.ts';
import { idPattern } from '../content-folder/read-folder.ts';

export interface ReportLocation {
  readonly contentFolder: string;
  /** As findings carry it. */
  readonly path: string;
  readonly agency: string;
  readonly year: number;
}

/** `file`: absolute. */
export function findReport(file: string): ReportLocation | undefined {
  const year = /^((?:19|20)\d{2})\.md$/.exec(basename(file))?.[1];
  const agency = basename(dirname(file));
  const reports = dirname(dirname(file));
  const contentFolder = dirname(reports);
  if (year === undefined || !idPattern.test(agency) || basename(reports) !== 'reports') {
    return undefined;
  }
  if (!existsSync(join(contentFolder, 'agencies'))) return undefined;
  return { contentFolder, path: displayPath(file), agency, year: Number(year) };
}
