import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import process from 'node:process';
import { watchParent } from './watch-parent.mjs';

/** @type {NodeJS.Signals[]} */
const forwarded = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const PATIENCE_MS = 5000;

/**
 * @typedef {object} End how a child ended
 * @property {number | null} code
 * @property {NodeJS.Signals | null} signal
 * @property {() => void} finish ends this process in the same way
 */

/**
 * Runs a program to its end. Signals reach it, and it does not outlive the process that started us.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<End>}
 */
export function runChild(command, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, options);
    const stopForwarding = forwardSignals(child);
    const stopWatching = watchParent(() => end(child));
    const settle = () => {
      stopForwarding();
      stopWatching();
    };
    child.once('error', (error) => {
      settle();
      reject(error);
    });
    child.once('exit', (code, signal) => {
      settle();
      resolve({ code, signal, finish: () => endLike(code, signal) });
    });
  });
}

/** @param {import('node:child_process').ChildProcess} child */
function forwardSignals(child) {
  /** @type {Set<NodeJS.Signals>} */
  const sent = new Set();
  /** @param {NodeJS.Signals} signal */
  const forward = (signal) => {
    // A terminal sends Ctrl+C to all of us itself, and npm passes it on: once is enough, twice means "at once" to many.
    const hasIt = signal === 'SIGINT' && process.stdin.isTTY;
    if (!hasIt && !sent.has(signal)) child.kill(signal);
    sent.add(signal);
  };
  for (const signal of forwarded) process.on(signal, forward);
  return () => {
    for (const signal of forwarded) process.off(signal, forward);
  };
}

/** @param {import('node:child_process').ChildProcess} child */
function end(child) {
  child.kill('SIGTERM');
  setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS).unref();
}

/**
 * @param {number | null} code
 * @param {NodeJS.Signals | null} signal
 */
function endLike(code, signal) {
  if (signal === null) {
    process.exitCode = code ?? 1;
    return;
  }
  if (process.platform === 'win32') process.exit(1);
  process.kill(process.pid, signal);
  // Not every signal ends a process at once, nor ends it at all.
  setTimeout(() => process.exit(128 + constants.signals[signal]), 100);
}
