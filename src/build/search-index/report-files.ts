import { glob } from 'node:fs/promises';
import path from 'node:path';

/** A report's page in a built site. */
export interface ReportFile {
  /** Below the site's folder. */
  readonly file: string;
  /** Id. */
  readonly body: string;
  readonly year: number;
}

/** In the order of the catalogue: the newest year first, of a year by address. Not what reports said before. */
export async function reportFiles(siteFolder: string): Promise<ReportFile[]> {
  const files = await Array.fromAsync(glob('reports/*/*/index.html', { cwd: siteFolder }));
  return files
    .map((file) => {
      const [, body = '', year = ''] = file.split(path.sep);
      return { file, body, year: Number(year) };
    })
    .sort((a, b) => b.year - a.year || (a.body < b.body ? -1 : 1));
}
