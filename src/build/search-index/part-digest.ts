import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../content-folder/content-folder.ts';
import type { Part } from './read-part.ts';

/** Of everything that the files of a part follow from: its reports, Pagefind, and the code of this folder. */
export function partDigest({ copies, catalogue, figures }: Part): string {
  const all = createHash('sha256').update(JSON.stringify([codeDigest(), catalogue, figures]));
  // One after the other: together they would be a text as long as all of the part once more.
  for (const { url, html } of copies) {
    all.update(`\n${url} ${String(html.length)}\n`).update(html);
  }
  return all.digest('hex').slice(0, 12);
}

let known: string | undefined;

function codeDigest(): string {
  return (known ??= digestCode());
}

function digestCode(): string {
  const all = createHash('sha256');
  const sources = readdirSync(import.meta.dirname).sort();
  const pagefind = path.join(projectRoot, 'node_modules', 'pagefind', 'package.json');
  for (const file of [pagefind, ...sources.map((name) => path.join(import.meta.dirname, name))]) {
    all.update('\n').update(readFileSync(file));
  }
  return all.digest('hex');
}
