/** The libraries of bench/peers/, which are installed when they are asked for first. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { installFolder, stampOf } from '../../bootstrap/install-folder.mjs';
import { projectRoot } from '../project-root.ts';

const folder = join(projectRoot, 'bench', 'peers');

/** `Module`: what is used of it; nothing checks it. */
export async function importPeer<Module>(name: string): Promise<Module> {
  await installFolder({
    folder,
    node: process.execPath,
    stamp: stampOf(folder),
    announce: '正在取用来比较的检索程序，只此一次（约 3 MB）……',
  });
  const { resolve } = createRequire(join(folder, 'package.json'));
  return (await import(pathToFileURL(resolve(name)).href)) as Module;
}

export function peerVersion(name: string): string {
  const { dependencies } = createRequire(import.meta.url)('../peers/package.json') as {
    dependencies: Record<string, string>;
  };
  return dependencies[name] ?? '?';
}

/** What a reader downloads before the first query is answered. */
export function downloadSize(index: string): number {
  return gzipSync(index, { level: 9 }).length;
}
