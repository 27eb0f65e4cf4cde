import { NotPublished } from '../../publish/not-published.ts';
import { UnusableInput } from '../command.ts';

/** As a sentence; what is neither a refusal nor a trouble of disks is thrown again. */
export function whyStopped(error: unknown): string {
  if (error instanceof UnusableInput) throw error;
  if (error instanceof NotPublished) return error.message;
  const { code, path = '' } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  return `${path} 读写出错（${code}）；请核对权限和磁盘的空间，再运行一次，已经发送的不会重发`;
}
