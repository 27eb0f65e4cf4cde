import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { withLock } from './lock.mjs';
import { npmCommand } from './npm-command.mjs';
import { Interrupted, SetUpError, tell } from './progress.mjs';
import { runChild } from './run-child.mjs';

/**
 * @typedef {object} Installation
 * @property {string} folder where package.json and the lockfile are
 * @property {string} node the Node that runs npm
 * @property {Record<string, string>} [env]
 * @property {string} stamp what must be installed; nothing is done where it already is
 * @property {string} announce said before the work, if there is any
 */

/**
 * `npm ci` in a folder, once for each stamp, even when several commands start at the same time.
 * @param {Installation} installation
 */
export async function installFolder(installation) {
  if (isInstalled(installation)) return;
  await withLock(path.join(installation.folder, '.install.lock'), async () => {
    if (isInstalled(installation)) return;
    tell(installation.announce);
    await install(installation);
  });
}

/**
 * What an installation by this lockfile on this platform is called. Native packages differ by platform: a folder
 * shared between two machines must not serve both.
 * @param {string} folder
 */
export function stampOf(folder) {
  const lockfile = readFileSync(path.join(folder, 'package-lock.json'), 'utf8');
  // Git may check out other line endings; the content is what counts.
  const hash = createHash('sha256').update(lockfile.replaceAll('\r\n', '\n')).digest('hex');
  return `${hash} ${process.platform}-${process.arch}`;
}

/** @param {Installation} installation */
function isInstalled({ folder, stamp }) {
  try {
    return readFileSync(stampFile(folder), 'utf8') === stamp;
  } catch {
    return false;
  }
}

/** @param {Installation} installation */
async function install({ folder, node, env, stamp }) {
  // An installation that is cut short must not look whole.
  rmSync(stampFile(folder), { force: true });
  const [command, ...args] = npmCommand(node);
  const end = await runChild(command, [...args, ...npmArguments], {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 2, 2],
  });
  if (end.signal !== null) throw new Interrupted(end);
  if (end.code !== 0) throw new SetUpError(`依赖没有装成（npm ci，见上面的原因）：${folder}`);
  mkdirSync(path.dirname(stampFile(folder)), { recursive: true });
  writeFileSync(stampFile(folder), stamp);
}

/**
 * Development tools too, whatever NODE_ENV says: our commands need them. No package may run a script of its own.
 * The log level is set because `npm run -s` hands its silence down, and a failure must say why.
 */
const npmArguments = [
  'ci',
  '--include=dev',
  '--include=optional',
  '--ignore-scripts',
  '--no-audit',
  '--no-fund',
  '--no-update-notifier',
  '--loglevel=error',
];

/** @param {string} folder */
function stampFile(folder) {
  return path.join(folder, 'node_modules', '.installed');
}
