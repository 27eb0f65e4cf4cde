/** Paths as other programs take them: from the top of the repository. */
import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { isInside, projectRoot } from '../../content-folder/content-folder.ts';

/** The repository that holds the folder; without one the project, or the folder itself. */
export function repositoryRoot(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return isInside(projectRoot, folder) ? projectRoot : folder;
  }
}

/** `path` as findings carry it. */
export function relativePath(path: string, root: string): string {
  return relative(root, resolve(projectRoot, path)).replaceAll('\\', '/');
}
