/** A small built site on disk, as far as publishing needs one. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from './temporary-folder.ts';

export type Texts = Readonly<Record<string, string>>;

/** Path below the folder → text. It is gone after the test. */
export function makeFolder(texts: Texts = {}): string {
  const folder = temporaryFolder();
  writeTexts(folder, texts);
  return folder;
}

export function writeTexts(folder: string, texts: Texts): void {
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Every file and every empty folder, but for the manifest. */
export function textsIn(folder: string): Texts {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) => {
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(folder.length + 1).replaceAll('\\', '/');
    if (!entry.isDirectory()) return [name, readFileSync(path, 'utf8')];
    return [`${name}/`, readdirSync(path).length === 0 ? 'empty' : undefined];
  });
  return Object.fromEntries(
    found.filter(([name, text]) => name !== 'manifest.json' && text !== undefined),
  ) as Texts;
}
