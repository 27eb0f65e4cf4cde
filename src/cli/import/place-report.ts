/** Puts an imported report into the content folder. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { displayPath } from '../../content-folder/content-folder.ts';
import type { Report } from '../../core/report/report.ts';
import { kindOf, whyNotOver, writeWhole } from '../write-whole.ts';

export type Placed = { readonly path: string } | { readonly problem: string };

/** Where the report belongs, as an absolute path. */
export function reportPath(contentFolder: string, { agency, year }: Report): string {
  return join(contentFolder, 'reports', agency, `${String(year)}.md`);
}

/** Why the report can't be placed there, if it can't. */
export function whyNotPlaced(
  contentFolder: string,
  report: Report,
  mayReplace: boolean,
): string | undefined {
  const folder = join(contentFolder, 'reports', report.agency);
  const kind = kindOf(folder);
  // A link may lead out of the content.
  if (kind !== 'nothing' && kind !== 'folder') return `${displayPath(folder)} 不是文件夹`;
  const file = reportPath(contentFolder, report);
  const problem = whyNotOver(file, mayReplace);
  return problem === undefined ? undefined : `${displayPath(file)} ${problem}`;
}

export function placeReport(contentFolder: string, report: Report, text: string): Placed {
  const file = reportPath(contentFolder, report);
  const path = displayPath(file);
  try {
    mkdirSync(join(contentFolder, 'reports', report.agency), { recursive: true });
  } catch (error) {
    return {
      problem: `${path} 的文件夹建不起来（${String((error as NodeJS.ErrnoException).code)}）`,
    };
  }
  const problem = writeWhole(file, text);
  return problem === undefined ? { path } : { problem: `${path} ${problem}` };
}
