import { setImmediate } from 'node:timers/promises';

/** Done one after the other at once, but whatever else waits in this process has its turn in between. */
export async function inTurns<Item>(
  items: readonly Item[],
  work: (item: Item, at: number) => void,
): Promise<void> {
  for (const [at, item] of items.entries()) {
    if (at % together === together - 1) await setImmediate();
    work(item, at);
  }
}

/** Of what takes a tenth of a millisecond or less. */
const together = 100;
