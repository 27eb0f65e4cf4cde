import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { charactersOf } from '../../search/encoding/characters-of.ts';
import type { Fold } from '../../search/encoding/fold.ts';
import { printCopy } from '../search-copy/print-copy.ts';
import { readPage } from '../search-copy/read-page.ts';

export interface IndexedReport {
  readonly url: string;
  /** Id. */
  readonly body: string;
  readonly year: number;
  /** What Pagefind is given. */
  readonly copy: string;
  readonly characters: ReadonlySet<string>;
}

/** The searched reports of a built site, in the order of the catalogue. */
export async function readReports(siteFolder: string, fold: Fold): Promise<IndexedReport[]> {
  const files = await Array.fromAsync(glob('reports/*/*/index.html', { cwd: siteFolder }));
  const addresses = files.map(addressOf).sort(inCatalogue);
  const reports: IndexedReport[] = [];
  for (const { file, body, year } of addresses) {
    const page = readPage(await readFile(path.join(siteFolder, file), 'utf8'));
    if (page === undefined) continue;
    reports.push({
      url: `/reports/${body}/${String(year)}/`,
      body,
      year,
      copy: printCopy(page, reports.length, fold),
      characters: charactersOf(page.text, fold),
    });
  }
  return reports;
}

interface Address {
  readonly file: string;
  readonly body: string;
  readonly year: number;
}

function addressOf(file: string): Address {
  const [, body = '', year = ''] = file.split(path.sep);
  return { file, body, year: Number(year) };
}

function inCatalogue(a: Address, b: Address): number {
  return b.year - a.year || (a.body < b.body ? -1 : 1);
}
