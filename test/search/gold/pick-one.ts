import type { Random } from '../../../src/core/sample/random.ts';

export function pickOne<Item>(items: readonly Item[], random: Random): Item {
  return random.weighted(items, () => 1);
}
