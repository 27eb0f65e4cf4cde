/** The files that the words of a command line name. */
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { displayPath, isInside, projectRoot } from '../content-folder/content-folder.ts';
import { UnusableInput, type Effects } from './command.ts';

/** Without one there is nothing to work on. */
export function requireContentFolder({ contentFolder }: Effects): void {
  const name = displayPath(contentFolder);
  const found = statSync(contentFolder, { throwIfNoEntry: false });
  if (found === undefined) throw new UnusableInput(`没有内容文件夹 ${name}`);
  if (!found.isDirectory()) throw new UnusableInput(`内容文件夹 ${name} 不是文件夹`);
}

/** Tells whether a path (as findings carry it) was named; without words all are. */
export function selection(words: readonly string[], effects: Effects): (path: string) => boolean {
  if (words.length === 0) return () => true;
  const named = words.map((word) => locate(word, effects));
  // A folder around the content names all of it.
  if (named.some((found) => isInside(found, effects.contentFolder))) return () => true;
  const names = named.map(displayPath);
  return (path) => names.some((name) => path === name || path.startsWith(`${name}/`));
}

function locate(word: string, { workingFolder, contentFolder }: Effects): string {
  const found = [resolve(workingFolder, word), resolve(projectRoot, word)].find((path) =>
    existsSync(path),
  );
  if (found === undefined)
    throw new UnusableInput(`找不到“${word}”；路径从当前的文件夹或者项目的文件夹算起`);
  if (!isInside(contentFolder, found) && !isInside(found, contentFolder)) {
    throw new UnusableInput(
      `“${word}”不在内容文件夹 ${displayPath(contentFolder)} 里；要检查别的文件夹，请设环境变量 CONTENT_DIR`,
    );
  }
  return found;
}
