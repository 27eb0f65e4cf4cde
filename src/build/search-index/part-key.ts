import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../content-folder/content-folder.ts';
import { mainFigures } from '../../core/form/main-figures.ts';
import type { SearchedReport } from './searched-report.ts';

/** A digest of everything that the files of a part follow from, as far as it can be known without any text. */
export function partKey(reports: readonly SearchedReport[]): string {
  const all = createHash('sha256').update(makerDigest());
  for (const { body, year, digest } of reports) all.update(`\n${body} ${String(year)} ${digest}`);
  return all.digest('hex').slice(0, 12);
}

let known: string | undefined;

/** Of all that makes parts of texts. */
function makerDigest(): string {
  return (known ??= digestMaker());
}

function digestMaker(): string {
  const all = createHash('sha256').update(
    JSON.stringify([mainFigures.map(({ id }) => id), process.versions['unicode']]),
  );
  for (const file of [...ours.flatMap(filesOf), ...theirs]) {
    all.update('\n').update(readFileSync(path.join(projectRoot, file)));
  }
  return all.digest('hex');
}

function filesOf(folder: string): string[] {
  const names = readdirSync(path.join(projectRoot, folder)).sort();
  return names.map((name) => path.join(folder, name));
}

const ours = [
  'src/build/search-index',
  'src/build/search-copy',
  'src/search/encoding',
  'src/chinese',
];

/** Their versions. */
const theirs = ['pagefind', 'opencc-js'].map((name) => `node_modules/${name}/package.json`);
