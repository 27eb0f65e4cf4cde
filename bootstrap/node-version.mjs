import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { installFolder, stampOf } from './install-folder.mjs';
import { projectRoot } from './paths.mjs';
import { SetUpError } from './progress.mjs';

/**
 * @typedef {object} NodeChoice
 * @property {string} path the executable
 * @property {Record<string, string>} env what its children need to find it too
 */

const folder = path.join(projectRoot, 'bootstrap', 'node');

/**
 * The Node that everything runs under: this one if it is new enough, else our own Node 24 from the registry.
 * @returns {Promise<NodeChoice>}
 */
export async function findNode() {
  if (isGoodNode(process.versions.node)) return { path: process.execPath, env: {} };
  await installFolder({
    folder,
    node: process.execPath,
    stamp: stampOf(folder),
    announce: `本机的 Node 是 ${process.versions.node}，公开栏用 Node 24：正在取一份放在项目里，只此一次（约 50 MB）……`,
  });
  const executable = ownNode();
  if (executable === undefined) throw new SetUpError(installItYourself());
  return { path: executable, env: inPath(path.dirname(executable)) };
}

/**
 * Agrees with `engines` in package.json (a test holds them together).
 * @param {string} version
 */
export function isGoodNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return (major === 24 && minor >= 16) || (major === 26 && minor >= 3) || major > 26;
}

/** The one package among the optional ones that npm found fit for this machine, if it runs here (on musl none does). */
function ownNode() {
  const { optionalDependencies } = /** @type {{ optionalDependencies: Record<string, string> }} */ (
    JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  );
  return Object.keys(optionalDependencies)
    .map((name) => path.join(folder, 'node_modules', name, 'bin', executableName()))
    .find((candidate) => existsSync(candidate) && spawnSync(candidate, ['--version']).status === 0);
}

function executableName() {
  return process.platform === 'win32' ? 'node.exe' : 'node';
}

function installItYourself() {
  return `公开栏用 Node 24；本机的 Node 是 ${process.versions.node}，也没有适合 ${process.platform}-${process.arch} 的备用版本。请安装 Node 24：https://nodejs.org/`;
}

/**
 * @param {string} directory
 * @returns {Record<string, string>}
 */
function inPath(directory) {
  // Windows spells it Path; two spellings in one environment would hide each other.
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  return { [name]: [directory, process.env[name]].filter(Boolean).join(path.delimiter) };
}
