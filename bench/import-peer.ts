/** What stands in bench/peers/, which is installed when it is asked for first. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installFolder, stampOf } from '../bootstrap/install-folder.mjs';
import { projectRoot } from './project-root.ts';

export const peersFolder = join(projectRoot, 'bench', 'peers');

export async function installPeers(): Promise<void> {
  await installFolder({
    folder: peersFolder,
    node: process.execPath,
    stamp: stampOf(peersFolder),
    announce: '正在取用来比较的程序，只此一次（约 15 MB）……',
  });
}

/** `Module`: what is used of it; nothing checks it. */
export async function importPeer<Module>(name: string): Promise<Module> {
  await installPeers();
  const { resolve } = createRequire(join(peersFolder, 'package.json'));
  return (await import(pathToFileURL(resolve(name)).href)) as Module;
}

export function peerVersion(name: string): string {
  const { dependencies } = createRequire(import.meta.url)('./peers/package.json') as {
    dependencies: Record<string, string>;
  };
  return dependencies[name] ?? '?';
}
