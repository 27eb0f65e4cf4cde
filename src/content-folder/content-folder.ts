/** Which folder holds the content. */
import { isAbsolute, relative, resolve, sep } from 'node:path';

export const projectRoot = resolve(import.meta.dirname, '../..');

/** CONTENT_DIR (absolute, or relative to the project) or `content`. */
export function contentFolder(environment: NodeJS.ProcessEnv = process.env): string {
  return resolve(projectRoot, environment['CONTENT_DIR'] || 'content');
}

/** How people call a path: relative to the project where it lies inside, with forward slashes. */
export function displayPath(path: string): string {
  return (isInside(projectRoot, path) ? relative(projectRoot, path) : path).replaceAll('\\', '/');
}

/** Whether the path is the folder or lies below it; on another drive of Windows it doesn't. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way.split(sep)[0] !== '..' && !isAbsolute(way);
}
