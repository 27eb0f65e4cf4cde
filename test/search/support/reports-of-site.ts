/** The reports of a folder that was built, for whoever has nothing else of them. */
import { hash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { searchText } from '../../../src/build/search-copy/search-text.ts';
import type { SearchedReport } from '../../../src/build/search-index/searched-report.ts';

/** Not what reports said before. All texts are in memory. */
export async function reportsOfSite(siteFolder: string): Promise<SearchedReport[]> {
  const reports: SearchedReport[] = [];
  for await (const file of glob('reports/*/*/index.html', { cwd: siteFolder })) {
    const [, body = '', year = ''] = file.split(path.sep);
    const text = searchText(await readFile(path.join(siteFolder, file), 'utf8'));
    if (text === undefined) continue;
    reports.push({
      body,
      year: Number(year),
      group: '',
      digest: hash('sha256', text),
      bytes: Buffer.byteLength(text),
      read: () => text,
    });
  }
  return reports;
}
