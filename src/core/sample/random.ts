/** Seeded chance: the same keys give the same choices on every machine, whatever else is made. */

export interface Random {
  /** An integer from `low` to `high`, both included. */
  integer(low: number, high: number): number;
  chance(probability: number): boolean;
  /** One of the list, each in proportion to its weight. */
  weighted<Item>(items: readonly Item[], weight: (item: Item) => number): Item;
  shuffled<Item>(items: readonly Item[]): readonly Item[];
}

export function randomFor(...keys: readonly (string | number)[]): Random {
  const next = generator(hash(keys.join(' ')));
  const integer = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    integer,
    chance: (probability) => next() < probability,
    weighted: (items, weight) => pickByWeight(items, weight, next()),
    shuffled: (items) => shuffle(items, integer),
  };
}

/** FNV-1a over UTF-16 units, with a last mixing so that neighbouring keys lie far apart. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let position = 0; position < text.length; position += 1) {
    state = Math.imul(state ^ text.charCodeAt(position), 0x01000193);
  }
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  return (state ^ (state >>> 13)) >>> 0;
}

/** Mulberry32: small, and good enough for a made-up county. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function pickByWeight<Item>(
  items: readonly Item[],
  weight: (item: Item) => number,
  point: number,
): Item {
  let left = point * items.reduce((total, item) => total + weight(item), 0);
  for (const item of items) {
    left -= weight(item);
    if (left < 0) return item;
  }
  const last = items.at(-1);
  if (last === undefined) throw new Error('nothing to choose from');
  return last;
}

function shuffle<Item>(
  items: readonly Item[],
  integer: (low: number, high: number) => number,
): readonly Item[] {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = integer(0, last);
    [result[last], result[other]] = [result[other] as Item, result[last] as Item];
  }
  return result;
}
