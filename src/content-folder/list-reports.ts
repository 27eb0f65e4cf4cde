/** Which report files there are, by their names alone: nothing is read. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportAddress } from '../core/register/report-address.ts';
import { idPattern } from './read-folder.ts';

/** By agency, then by year. What is wrong with other files is for the check to say. */
export function listReports(folder: string): readonly ReportAddress[] {
  const reports = join(folder, 'reports');
  return namesIn(reports)
    .filter((name) => idPattern.test(name))
    .flatMap((agency) =>
      namesIn(join(reports, agency)).flatMap((name) => {
        const [, year] = /^((?:19|20)\d{2})\.md$/.exec(name) ?? [];
        return year === undefined ? [] : [{ agency, year: Number(year) }];
      }),
    );
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
