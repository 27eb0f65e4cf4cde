/** Where a roll-up may be written: never among the reports but in the place of the government's own. */
import { dirname } from 'node:path';
import { displayPath } from '../../content-folder/content-folder.ts';
import type { Effects } from '../command.ts';
import { whyNotBeside } from '../import/side-file.ts';
import { kindOf, whyNotOver } from '../write-whole.ts';
import type { RollupOptions } from './rollup-options.ts';

/**
 * Why something can't be written, if it can't; a place where it doesn't belong is wrong usage. `ownReport`: the file of
 * the government's report, where the government is registered.
 */
export function whyNotTargets(
  { out, worksheet, format, mayReplace }: RollupOptions,
  { contentFolder }: Effects,
  ownReport: string | undefined,
): string | undefined {
  const beside = { contentFolder, mayReplace };
  const isReport = format === 'markdown' && out === ownReport;
  return (
    (out === undefined
      ? undefined
      : isReport
        ? whyNotInPlace(out, mayReplace)
        : whyNotBeside(out, '--out', beside)) ??
    (worksheet === undefined ? undefined : whyNotBeside(worksheet, '--worksheet', beside))
  );
}

/** Its folder is made where it isn't there. */
function whyNotInPlace(file: string, mayReplace: boolean): string | undefined {
  const folder = dirname(file);
  const kind = kindOf(folder);
  // A link may lead out of the content.
  if (kind !== 'nothing' && kind !== 'folder') return `${displayPath(folder)} 不是文件夹`;
  const problem = whyNotOver(file, mayReplace);
  return problem === undefined ? undefined : `${displayPath(file)} ${problem}`;
}
