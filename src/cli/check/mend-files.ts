/** `--fix` on disk: shows what changes, writes it, and gives what is found afterwards. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { projectRoot } from '../../content-folder/content-folder.ts';
import type { Effects } from '../command.ts';
import { repositoryRoot, relativePath } from '../reporters/relative-path.ts';
import { writeWhole } from '../write-whole.ts';
import type { CheckOptions } from './check-options.ts';
import { mend, type MendedFile } from './mend.ts';
import { printDiff } from './print-diff.ts';
import type { Checked } from './run-check.ts';
import type { Texts } from './with-texts.ts';

export function mendFiles(
  run: (texts?: Texts) => Checked,
  { fix, format }: CheckOptions,
  { print, complain, look, contentFolder }: Effects,
): Checked {
  const { files, count, checked } = mend(run);
  if (format === 'pretty') {
    const root = repositoryRoot(contentFolder);
    for (const { path, before, after } of files) {
      print(printDiff({ path: relativePath(path, root), before, after }, look.hasColour));
    }
  }
  if (format === 'pretty' && fix === 'write' && files.length > 0) print('\n');
  if (fix === 'show') {
    complain(`${summary('可以自动改正', files.length, count)}；只是显示，文件没有改动\n`);
    return checked;
  }
  const refusals = files.flatMap((file) => write(file) ?? []);
  for (const refusal of refusals) complain(`${refusal}\n`);
  const written = files.length - refusals.length;
  complain(`${summary('已自动改正', written, count)}${written > 0 ? '；请看一遍再提交' : ''}\n`);
  return refusals.length === 0 ? checked : run();
}

function summary(done: string, files: number, fixes: number): string {
  return files === 0
    ? `没有${done.replace('已', '')}的地方`
    : `${done} ${String(fixes)} 处，在 ${String(files)} 份报告里`;
}

/** Why it wasn't written, if it wasn't. */
function write({ path, before, after }: MendedFile): string | undefined {
  const file = resolve(projectRoot, path);
  try {
    if (readFileSync(file, 'utf8') !== before) return `${path}：检查的时候又改过，没有动它`;
    const problem = writeWhole(file, after);
    return problem && `${path}：${problem}`;
  } catch {
    return `${path}：检查的时候不见了`;
  }
}
