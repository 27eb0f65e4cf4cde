import { hash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** A digest of each file of a site's index, by its name. */
export function indexContents(site: string): Record<string, string> {
  const folder = path.join(site, 'pagefind');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => statSync(path.join(folder, name)).isFile());
  return Object.fromEntries(
    files.map((name) => [name, hash('sha256', readFileSync(path.join(folder, name)))]),
  );
}
