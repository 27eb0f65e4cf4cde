import { createHash } from 'node:crypto';
import { codeDigest } from '../../content-folder/code-digest.ts';
import { mainFigures } from '../../core/form/main-figures.ts';
import type { SearchedReport } from './searched-report.ts';

/** A digest of everything that the files of a part follow from, as far as it can be known without any text. */
export function partKey(reports: readonly SearchedReport[]): string {
  const all = createHash('sha256').update((maker ??= makerOfParts()));
  for (const { body, year, digest } of reports) all.update(`\n${body} ${String(year)} ${digest}`);
  return all.digest('hex').slice(0, 12);
}

let maker: string | undefined;

/** All that makes parts of texts. */
function makerOfParts(): string {
  const figures = mainFigures.map(({ id }) => id);
  return JSON.stringify([figures, process.versions['unicode'], codeDigest(ours, theirs)]);
}

const ours = [
  'src/build/search-index',
  'src/build/search-copy',
  'src/search/encoding',
  'src/chinese',
];

/** Their versions. */
const theirs = ['pagefind', 'opencc-js'].map((name) => `node_modules/${name}/package.json`);
