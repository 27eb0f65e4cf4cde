/** The text of a file of content, or what keeps it from being read. */
import { readFileSync, statSync } from 'node:fs';
import type { Issue } from '../core/issue/issue.ts';
import { raise } from '../core/issue/raise.ts';
import { displayPath } from './content-folder.ts';

export type TextReading = { readonly text: string } | { readonly issue: Issue };

/** A report is a few kilobytes; what is a thousand times larger is something else. */
export const maximumBytes = 1024 * 1024;

export function readText(file: string): TextReading {
  const path = displayPath(file);
  try {
    const stat = statSync(file);
    if (!stat.isFile()) {
      return { issue: raise('file-unreadable', path, '这里应是一个文件') };
    }
    const { size } = stat;
    if (size > maximumBytes) {
      const advice = file.endsWith('.md')
        ? '报告只放文字，图片和附件请放进年份文件夹'
        : '请核对是不是放错了文件';
      const megabytes = (size / 1024 / 1024).toFixed(1);
      return {
        issue: raise('file-too-large', path, `文件有${megabytes}MB，超过1MB的上限；${advice}`),
      };
    }
    return decode(readFileSync(file), path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    return {
      issue: raise(
        'file-unreadable',
        path,
        `文件读不出来（${code}）；请检查它是否存在、权限是否正确`,
      ),
    };
  }
}

function decode(bytes: Uint8Array, path: string): TextReading {
  const text = decodeAs('utf-8', bytes);
  // The byte order mark is kept: that it is there is a finding of its own.
  if (text !== undefined) return { text };
  const place = { line: firstBrokenLine(bytes), column: 1 };
  return { issue: raise('file-encoding', path, `${encodingGuess(bytes)}请另存为UTF-8编码`, place) };
}

function encodingGuess(bytes: Uint8Array): string {
  const isUtf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16) return '文件是UTF-16（Windows“Unicode”）编码；';
  const chinese = decodeAs('gb18030', bytes);
  return chinese !== undefined && /\p{Script=Han}{2}/u.test(chinese)
    ? '文件看起来是GB18030（GBK、ANSI）编码；'
    : '文件不是UTF-8编码，或者不是文本文件；';
}

function firstBrokenLine(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8').decode(bytes);
  return text.slice(0, text.indexOf('\uFFFD')).split('\n').length;
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
