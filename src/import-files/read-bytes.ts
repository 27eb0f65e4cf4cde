/** The bytes of a file, or in plain words why not; a file that is too large is refused before any of it is read. */
import { readFileSync, statSync } from 'node:fs';
import { maximumBytes } from './bounds.ts';

export type Bytes = { readonly bytes: Uint8Array } | { readonly problem: string };

export function readBytes(file: string): Bytes {
  try {
    const stat = statSync(file);
    if (stat.isDirectory()) return { problem: '这是一个文件夹，不是文件' };
    if (!stat.isFile()) return { problem: '这不是一个普通的文件，没有读取' };
    if (stat.size === 0) return { problem: '文件是空的（0字节）；请重新取得这份文件' };
    if (stat.size > maximumBytes) return { problem: tooLarge(stat.size) };
    return { bytes: readFileSync(file) };
  } catch (error) {
    return { problem: whyUnread(error) };
  }
}

function tooLarge(size: number): string {
  return `文件有${inMegabytes(size)}MB，超过${inMegabytes(maximumBytes)}MB的上限，没有读取；年度报告只有几页，请核对是不是拿错了文件，或者删去里面的图片另存一份`;
}

function inMegabytes(size: number): string {
  return String(Math.ceil(size / 1024 / 1024));
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: '没有这个文件；请核对路径和文件名',
  ENOTDIR: '没有这个文件；请核对路径和文件名',
  EACCES: '没有读取这个文件的权限；请核对文件的权限',
  EPERM: '没有读取这个文件的权限；请核对文件的权限',
  EBUSY: '文件正被别的程序占用；请关闭后再试',
  ENAMETOOLONG: '没有这个文件；名称过长',
};

function whyUnread(error: unknown): string {
  const { code = String(error) } = error as NodeJS.ErrnoException;
  return Object.hasOwn(reasons, code) ? (reasons[code] ?? code) : `文件读不出来（${code}）`;
}
