import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { installFolder, stampOf } from '../../../bootstrap/install-folder.mjs';
import { withLock } from '../../../bootstrap/lock.mjs';
import { projectRoot } from '../../../bootstrap/paths.mjs';
import type { PreparedBrowser } from './prepare-browser.ts';

const folder = join(import.meta.dirname, 'chromium');
const packed = join(folder, 'node_modules', '@sparticuz', 'chromium', 'bin');
const unpacked = join(projectRoot, '.cache', 'chromium');

/** Chromium 153 from the npm registry, which is there for Linux on x64 only. */
export async function packagedChromium(): Promise<PreparedBrowser | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const stamp = stampOf(folder);
  await installFolder({
    folder,
    node: process.execPath,
    stamp,
    announce: '正在取测试用的浏览器，只此一次（约 70 MB）……',
  });
  const home = join(unpacked, stamp.slice(0, 12));
  const executablePath = join(home, 'chromium');
  await once(executablePath, async (target) => {
    await decompress('chromium.br', target, 0o755);
  });

  if (starts(executablePath, {})) return { executablePath, env: {} };
  const libraries = join(home, 'libraries');
  await once(libraries, async (target) => {
    await mkdir(target, { recursive: true });
    await decompress('al2023.tar.br', `${target}.tar`, 0o644);
    run('tar', ['-xf', `${target}.tar`, '-C', target, '--strip-components=1']);
    await rm(`${target}.tar`);
  });
  const env = { LD_LIBRARY_PATH: libraries };
  return starts(executablePath, env) ? { executablePath, env } : undefined;
}

/** Makes something under another name and then renames it, so that what is there is always whole. */
async function once(target: string, make: (draft: string) => Promise<void>): Promise<void> {
  if (existsSync(target)) return;
  await withLock(`${target}.lock`, async () => {
    if (existsSync(target)) return;
    const draft = `${target}.draft`;
    await rm(draft, { recursive: true, force: true });
    await make(draft);
    await rename(draft, target);
  });
}

async function decompress(name: string, target: string, mode: number): Promise<void> {
  await pipeline(
    createReadStream(join(packed, name)),
    createBrotliDecompress(),
    createWriteStream(target, { mode }),
  );
}

/** A machine without libnss3 can't even ask for the version. */
function starts(executable: string, env: Record<string, string>): boolean {
  return spawnSync(executable, ['--version'], { env: { ...process.env, ...env } }).status === 0;
}

function run(command: string, args: string[]): void {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit' });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${command} ended with ${status ?? 'a signal'}`);
}
