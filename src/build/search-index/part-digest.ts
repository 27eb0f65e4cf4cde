import { createHash, hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../content-folder/content-folder.ts';
import type { Part } from './read-part.ts';

/** Of everything that the files of a part follow from: its reports, Pagefind, and the code of this folder. */
export function partDigest({ copies, catalogue, figures }: Part): string {
  const all = JSON.stringify([codeDigest(), copies, catalogue, figures]);
  return hash('sha256', all).slice(0, 12);
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
