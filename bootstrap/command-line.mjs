import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from './paths.mjs';
import { SetUpError } from './progress.mjs';

/**
 * Node's arguments that run a command: our own script, or a tool by the file its package names. node_modules/.bin
 * would do only where the shell knows scripts and `node` is the Node we chose.
 * @param {string} command
 * @returns {string[]}
 */
export function commandLine(command) {
  if (command.endsWith('.ts')) return [path.join(projectRoot, command)];
  return [toolScript(command)];
}

/** @type {Record<string, string>} */
const packageOf = { tsc: 'typescript' };

/** @param {string} name */
function toolScript(name) {
  const folder = path.join(projectRoot, 'node_modules', packageOf[name] ?? name);
  const manifest = path.join(folder, 'package.json');
  if (!existsSync(manifest)) throw new SetUpError(`没有“${name}”这个工具。`);
  const { bin } = /** @type {{ bin?: string | Record<string, string> }} */ (
    JSON.parse(readFileSync(manifest, 'utf8'))
  );
  const script = typeof bin === 'string' ? bin : bin?.[name];
  if (script === undefined) throw new SetUpError(`“${name}”不是可以运行的工具。`);
  return path.join(folder, script);
}
