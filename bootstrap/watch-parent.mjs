import process from 'node:process';

const POLL_MS = 500;
/** Taken at the start: an orphan's later parent is not the one that started it. */
const parent = process.ppid;

/**
 * npm, ended by a signal, may leave its script running: when the process that started us is gone, so shall we be.
 * Only under npm: who starts us by hand may want to leave us behind.
 * @param {() => void} gone
 * @returns {() => void} stops watching
 */
export function watchParent(gone) {
  if (process.env['npm_lifecycle_event'] === undefined) return () => {};
  const timer = setInterval(() => {
    if (parentIsThere()) return;
    clearInterval(timer);
    gone();
  }, POLL_MS);
  timer.unref();
  return () => clearInterval(timer);
}

function parentIsThere() {
  // Orphans are adopted by another process; on Windows the number stays, and only its process is gone.
  if (process.ppid !== parent) return false;
  try {
    process.kill(parent, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
