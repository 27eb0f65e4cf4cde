/** A file that is written beside the reports: evidence, failures. It must not get among them, nor over another. */
import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { displayPath, isInside } from '../../content-folder/content-folder.ts';
import { UsageError } from '../command.ts';
import { whyNotOver } from '../write-whole.ts';

/** Why it can't be written, if it can't; a place where it doesn't belong is wrong usage. */
export function whyNotBeside(
  file: string,
  option: string,
  { contentFolder, mayReplace }: { contentFolder: string; mayReplace: boolean },
): string | undefined {
  const folder = dirname(file);
  if (!(statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false)) {
    throw new UsageError(`${option}：没有文件夹 ${displayPath(folder)}`);
  }
  const reports = join(contentFolder, 'reports');
  if (existsSync(reports) && isInside(realpathSync(reports), realpathSync(folder))) {
    throw new UsageError(
      `${option} 不能写在 ${displayPath(reports)} 里：那里只放报告；请换一个文件夹`,
    );
  }
  const problem = whyNotOver(file, mayReplace);
  return problem === undefined ? undefined : `${displayPath(file)} ${problem}`;
}
