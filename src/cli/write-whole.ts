/** A file that appears whole or not at all, and never over what was there without leave. */
import { lstatSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Why a file may not be written there, as the end of a sentence that names it. */
export function whyNotOver(file: string, mayReplace: boolean): string | undefined {
  const kind = kindOf(file);
  if (kind === 'nothing') return undefined;
  if (kind === 'folder') return '是一个文件夹';
  if (kind === 'other') return '不是普通的文件（是链接或者设备，或者看不到）';
  return mayReplace ? undefined : '已经有了；确实要覆盖，请加 --force';
}

/** What stands at a path itself: a link is `other`, wherever it leads. */
export function kindOf(path: string): 'nothing' | 'file' | 'folder' | 'other' {
  try {
    const stat = lstatSync(path, { throwIfNoEntry: false });
    if (stat === undefined) return 'nothing';
    return stat.isFile() ? 'file' : stat.isDirectory() ? 'folder' : 'other';
  } catch {
    return 'other';
  }
}

/** Why it couldn't be written, if it couldn't. */
export function writeWhole(file: string, content: string | Uint8Array): string | undefined {
  // In the same folder, since only within one file system a rename is one step; hidden, so that nobody reads it.
  const fresh = join(dirname(file), `.${basename(file)}.new-${String(process.pid)}`);
  try {
    writeFileSync(fresh, content, { flag: 'wx' });
    renameSync(fresh, file);
    return undefined;
  } catch (error) {
    rmSync(fresh, { force: true });
    const { code = String(error) } = error as NodeJS.ErrnoException;
    return `写不进去（${code}）；请核对文件夹的权限和磁盘的空间`;
  }
}
