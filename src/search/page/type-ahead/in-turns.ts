/** In milliseconds: what comes in between waits no longer. */
const turn = 8;

/** Works step by step, and lets everything else have its turn in between; undefined where it is no longer wanted. */
export async function inTurns<T>(
  steps: Generator<undefined, T>,
  isWanted: () => boolean,
): Promise<T | undefined> {
  let began = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - began < turn) continue;
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    if (!isWanted()) return undefined;
    began = performance.now();
  }
}
