import { randomUUID } from 'node:crypto';
import {
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { tell } from './progress.mjs';

const HEARTBEAT_MS = 1000;
const POLL_MS = 200;
/** A holder beats every second; this long without a beat, watched by our own clock, and it is gone. */
const GONE_AFTER_MS = 15_000;

/**
 * Runs the work while no other process does the same. A file tells who is at it; its time is renewed while the work
 * goes on, so that the lock of a process that was killed is taken over.
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @param {{ goneAfter?: number }} [options]
 * @returns {Promise<T>}
 */
export async function withLock(file, work, { goneAfter = GONE_AFTER_MS } = {}) {
  mkdirSync(path.dirname(file), { recursive: true });
  const token = `${process.pid} ${randomUUID()}`;
  await acquire(file, token, goneAfter);
  const heartbeat = setInterval(() => beat(file), HEARTBEAT_MS);
  heartbeat.unref();
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    if (read(file) === token) rmSync(file, { force: true });
  }
}

/**
 * @param {string} file
 * @param {string} token
 * @param {number} goneAfter
 */
async function acquire(file, token, goneAfter) {
  let seen = '';
  let since = performance.now();
  let told = false;
  while (!create(file, token)) {
    const sign = signOfLife(file);
    if (sign !== seen) {
      seen = sign;
      since = performance.now();
    } else if (performance.now() - since > goneAfter) {
      takeAway(file);
      continue;
    }
    if (!told) tell('另一个命令正在准备环境，稍等……');
    told = true;
    await sleep(POLL_MS);
  }
}

/**
 * @param {string} file
 * @param {string} token
 */
function create(file, token) {
  try {
    writeFileSync(file, token, { flag: 'wx' });
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** @param {string} file */
function signOfLife(file) {
  try {
    return `${read(file)} ${statSync(file).mtimeMs}`;
  } catch {
    return 'none';
  }
}

/**
 * By rename, so that of two processes that find the holder gone only one removes its lock.
 * @param {string} file
 */
function takeAway(file) {
  const grave = `${file}.${randomUUID()}`;
  try {
    renameSync(file, grave);
    rmSync(grave, { force: true });
  } catch (error) {
    if (!isCode(error, 'ENOENT')) throw error;
  }
}

/** @param {string} file */
function beat(file) {
  const now = new Date();
  try {
    utimesSync(file, now, now);
  } catch {
    // Taken away: the work at hand still ends well, the lock just isn't ours any more.
  }
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/**
 * @param {unknown} error
 * @param {string} code
 */
function isCode(error, code) {
  return error instanceof Error && 'code' in error && error.code === code;
}
