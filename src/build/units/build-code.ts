/** Which code builds: what other code made is worth nothing. */
import { codeDigest } from '../../content-folder/code-digest.ts';

let known: string | undefined;

/** All sources, the packages that they use, this Node and what it knows of Unicode. */
export function buildCode(): string {
  return (known ??= digestCode());
}

function digestCode(): string {
  const { node, icu, unicode } = process.versions;
  const code = codeDigest(['src'], ['package-lock.json', 'astro.config.mjs']);
  return JSON.stringify([node, icu, unicode, code]);
}
