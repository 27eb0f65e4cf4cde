import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { SetUpError } from './progress.mjs';

/**
 * npm as a Node script, so that it runs under the Node we chose and needs no shell.
 * @param {string} node
 * @returns {[string, ...string[]]}
 */
export function npmCommand(node) {
  const script = candidates().find((candidate) => existsSync(candidate));
  if (script === undefined)
    throw new SetUpError('没有找到 npm；请用 npm run 来运行，或安装 Node 24。');
  return [node, script];
}

function candidates() {
  const started = process.env['npm_execpath'];
  const home = path.dirname(process.execPath);
  return [
    // Under pnpm or yarn this names another program.
    ...(started !== undefined && path.basename(started) === 'npm-cli.js' ? [started] : []),
    path.join(home, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    path.join(home, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    // Debian's own package.
    '/usr/share/nodejs/npm/bin/npm-cli.js',
  ];
}
