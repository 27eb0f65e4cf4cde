/**
 * What every npm script runs: `node bootstrap/run.mjs COMMAND ARGUMENT…`, where COMMAND is a script of ours
 * (a path ending in .ts) or a tool among the dependencies.
 *
 * It makes a fresh clone ready (Node 24 where the machine's Node is too old, then the dependencies) and hands over.
 * It runs before anything is installed, by whatever Node there is: plain JavaScript for Node 18, no dependencies.
 * Its own words go to stderr, so that stdout is the command's alone.
 */
import { join } from 'node:path';
import process from 'node:process';
import { commandLine } from './command-line.mjs';
import { installDependencies } from './dependencies.mjs';
import { findNode } from './node-version.mjs';
import { projectRoot } from './paths.mjs';
import { Interrupted, SetUpError } from './progress.mjs';
import { runChild } from './run-child.mjs';

/** Findings are 1 in our commands; a machine that could not be set up is like an unreadable input. */
const SET_UP_FAILED = 2;

const [command, ...args] = process.argv.slice(2);
try {
  if (command === undefined) throw new SetUpError('用法：node bootstrap/run.mjs 命令 参数…');
  const node = await findNode();
  await installDependencies(node);
  const end = await runChild(node.path, [...commandLine(command), ...args], {
    cwd: projectRoot,
    env: {
      // Node keeps what it made of our sources: a command starts in half the time.
      NODE_COMPILE_CACHE: join(projectRoot, '.cache', 'compile'),
      ...process.env,
      ...node.env,
      // Astro has no setting for this, and its telemetry looks up a host at each build.
      ASTRO_TELEMETRY_DISABLED: '1',
    },
    stdio: 'inherit',
  });
  end.finish();
} catch (error) {
  if (error instanceof Interrupted) error.end.finish();
  else if (error instanceof SetUpError) fail(error.message);
  else throw error;
}

/** @param {string} message */
function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exitCode = SET_UP_FAILED;
}
