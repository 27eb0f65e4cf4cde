import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
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
  const files = ours.concat(theirs).flatMap((pattern) => globSync(pattern, { cwd: projectRoot }));
  for (const file of files.sort()) {
    all.update('\n').update(readFileSync(path.join(projectRoot, file)));
  }
  return all.digest('hex');
}

const ours = ['build/search-index', 'build/search-copy', 'search/encoding', 'chinese'].map(
  (folder) => `src/${folder}/*.ts`,
);

/** Their versions. */
const theirs = ['pagefind', 'opencc-js'].map((name) => `node_modules/${name}/package.json`);
