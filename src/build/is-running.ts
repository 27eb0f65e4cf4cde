/** Whether there is a process of that number: if not, nobody uses what was called by it. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process runs too, though we may not signal it.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
