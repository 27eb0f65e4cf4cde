/** What a publication does, for people and for programs. */
import type { FileToSend, Plan } from '../../publish/plan.ts';

export function planAsJson({ send, remove, unchanged }: Plan): string {
  const printed = { send, remove, unchanged, bytesToSend: bytesOf(send) };
  return `${JSON.stringify(printed, undefined, 2)}\n`;
}

/** A line for each file, in order. */
export function planAsText(plan: Plan): string {
  const lines = [
    ...plan.send.map(
      ({ path, bytes, isNew }) => `${isNew ? '新增' : '改动'} ${path} ${size(bytes)}`,
    ),
    ...plan.remove.map((path) => `删除 ${path}`),
  ];
  const head = `${summaryOf(plan)}\n`;
  return lines.length === 0 ? head : `${head}\n${lines.join('\n')}\n`;
}

export function summaryOf(
  { send, remove, unchanged }: Plan,
  sending = '要发送',
  removing = '要删除',
): string {
  const added = send.filter(({ isNew }) => isNew).length;
  return `${sending} ${String(send.length)} 个文件（新增 ${String(added)}，改动 ${String(send.length - added)}），共 ${size(bytesOf(send))}；${removing} ${String(remove.length)} 个；没有变的 ${String(unchanged)} 个`;
}

function bytesOf(files: readonly FileToSend[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** 1 KB is 1,024 bytes, as file managers count. */
function size(bytes: number): string {
  if (bytes < 1024) return `${String(bytes)} 字节`;
  const kilobytes = bytes / 1024;
  return kilobytes < 1024 ? `${kilobytes.toFixed(1)} KB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}
