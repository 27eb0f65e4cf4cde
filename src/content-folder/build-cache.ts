/** Where what one build made is kept for the next; safe to delete. */
import { resolve } from 'node:path';
import { projectRoot } from './content-folder.ts';

/** Below BUILD_CACHE_DIR (absolute, or relative to the project) or `.cache`: a folder for each kind of part. */
export function buildCache(
  kind: 'search' | 'checked' | 'kept',
  environment: NodeJS.ProcessEnv = process.env,
): string {
  return resolve(projectRoot, environment['BUILD_CACHE_DIR'] || '.cache', kind);
}
