/** In a process that a build started: the channel to its parent keeps it from living longer, and from nothing else. */
export function endWithParent(): void {
  if (process.channel === undefined) return;
  process.once('disconnect', () => {
    process.exit(1);
  });
  process.channel.unref();
}
