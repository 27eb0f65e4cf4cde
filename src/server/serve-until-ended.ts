import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { serve, type RunningServer } from './serve.ts';

const DEFAULT_PORT = 4321;
const TRIES = 50;

/** Serves a built folder, says where, and goes on until a signal. False if it could not even begin. */
export async function serveUntilEnded(folder: string): Promise<boolean> {
  const root = resolve(folder);
  if (!existsSync(join(root, 'index.html'))) {
    console.error(`没有建好的网站：${root}。请先运行 npm run build，或者直接运行 npm start。`);
    return false;
  }
  const server = await begin(root);
  if (server === undefined) return false;
  console.log(`网站在 ${server.url} （按 Ctrl+C 停止）`);
  await endSignal();
  await server.close();
  return true;
}

async function begin(root: string): Promise<RunningServer | undefined> {
  const wanted = process.env['PORT'];
  const port = Number(wanted ?? DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    console.error(`PORT 应是 0 到 65535 的整数，现在是“${wanted ?? ''}”。`);
    return undefined;
  }
  try {
    // Who names a port wants that one; the usual one may give way to another program's.
    return await serve({ root, port, tries: wanted === undefined ? TRIES : 0 });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    console.error(`端口 ${port} 不能用（${error.message}）；可用 PORT=端口 另选一个。`);
    return undefined;
  }
}

function endSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => {
        resolve();
      });
    }
  });
}
