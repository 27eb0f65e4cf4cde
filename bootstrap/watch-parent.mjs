import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';

const POLL_MS = 500;
/** Taken at the start: an orphan's later parent is not the one that started it. */
const parent = process.ppid;

/**
 * npm, ended by a signal, may leave its script running: when it is gone, so shall we be. Only under npm: who starts us
 * by hand may want to leave us behind.
 * @param {() => void} gone
 * @returns {() => void} stops watching
 */
export function watchParent(gone) {
  if (process.env['npm_lifecycle_event'] === undefined) return () => {};
  const npm = npmAboveShell();
  const timer = setInterval(() => {
    // Orphans are adopted by another process; on Windows the number stays, and only its process is gone.
    if (process.ppid === parent && isRunning(parent) && (npm === undefined || isOver(npm))) return;
    clearInterval(timer);
    gone();
  }, POLL_MS);
  timer.unref();
  return () => clearInterval(timer);
}

/** Most shells stay between npm and the script, and outlive npm. */
function npmAboveShell() {
  const { name, above } = look(parent);
  return /(^|[/-])(sh|dash|bash|zsh|ash|ksh|busybox)$/.test(name) ? above : undefined;
}

/**
 * The name of a process and the one above it, as far as this system tells without effort.
 * @param {number} pid
 * @returns {{ name: string, above?: number }}
 */
function look(pid) {
  const fromProc = /\((.*)\) \S (\d+)/s.exec(procStat(pid));
  const found = fromProc ?? /^\s*()(\d+)\s+(\S+)/.exec(processStatus(pid));
  if (found === null) return { name: '' };
  return { name: found[1] || (found[3] ?? ''), above: Number(found[2]) };
}

/** @param {number} pid */
function procStat(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return '';
  }
}

/** @param {number} pid */
function processStatus(pid) {
  if (process.platform !== 'darwin') return '';
  return spawnSync('ps', ['-o', 'ppid=,comm=', '-p', String(pid)], { encoding: 'utf8' }).stdout;
}

/**
 * Whether npm is still over the shell: a process that ended may be there for long, until somebody asks how it ended.
 * @param {number} npm
 */
function isOver(npm) {
  const fromProc = procStat(parent);
  return fromProc === '' ? isRunning(npm) : look(parent).above === npm;
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
