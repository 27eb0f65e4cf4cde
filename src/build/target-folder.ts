/** Where the site is published. Whatever stands there is replaced whole, so that not every folder will do. */
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isInside, projectRoot } from '../content-folder/content-folder.ts';

/** OUT_DIR (absolute, or relative to the project) or `dist`. */
export function targetFolder(environment: NodeJS.ProcessEnv = process.env): string {
  return resolve(projectRoot, environment['OUT_DIR'] || 'dist');
}

/** Undefined where nothing but an earlier site would be lost. */
export function whyNotReplace(target: string, content: string): string | undefined {
  if (isInside(target, projectRoot) || isInside(target, content)) {
    return '里有本项目或者内容文件夹';
  }
  if (!existsSync(target) || existsSync(join(target, 'index.html'))) return undefined;
  try {
    return readdirSync(target).length === 0 ? undefined : '里已有别的内容，不是以前建好的网站';
  } catch {
    return '不是文件夹';
  }
}
