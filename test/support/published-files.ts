/** What the built site holds for others to read. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteFolder } from './built-site.ts';

export function fileAt(path: string): string {
  return join(siteFolder, path);
}

export function isThere(path: string): boolean {
  return existsSync(fileAt(path));
}

export function jsonAt(path: string): unknown {
  return JSON.parse(readFileSync(fileAt(path), 'utf8')) as unknown;
}

/** Paths of all files for others but those beside single pages; no page is one of them. */
export function columnFilesOnDisk(): string[] {
  return globSync(['data/**/*.*', 'feed.xml', 'rss.xml', 'feed.json'], { cwd: siteFolder })
    .map((file) => `/${file.replaceAll('\\', '/')}`)
    .filter((path) => !path.endsWith('.html'))
    .toSorted();
}
