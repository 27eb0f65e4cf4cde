/** Which folder holds the content. */
import { isAbsolute, relative, resolve } from 'node:path';

export const projectRoot = resolve(import.meta.dirname, '../..');

/** CONTENT_DIR (absolute, or relative to the project) or `content`. */
export function contentFolder(environment: NodeJS.ProcessEnv = process.env): string {
  return resolve(projectRoot, environment['CONTENT_DIR'] || 'content');
}

/** How people call a path: relative to the project where it lies inside, with forward slashes. */
export function displayPath(path: string): string {
  const inside = relative(projectRoot, path);
  const isOutside = inside.startsWith('..') || isAbsolute(inside);
  return (isOutside ? path : inside).replaceAll('\\', '/');
}
