/** Two ordered lists as one: what has the same key stands together, what only one of them has stays in its place. */

type Pair<T> = readonly [left: T | undefined, right: T | undefined];

/** Keys that both have come in the same order in both. */
export function mergeInOrder<T>(
  left: ReadonlyMap<string, T>,
  right: ReadonlyMap<string, T>,
): Pair<T>[] {
  const pairs: Pair<T>[] = [];
  const waiting = [...left.keys()];
  for (const [key, value] of right) {
    if (!left.has(key)) {
      pairs.push([undefined, value]);
      continue;
    }
    const before = waiting.splice(0, waiting.indexOf(key) + 1).slice(0, -1);
    pairs.push(...before.map((other): Pair<T> => [left.get(other), undefined]));
    pairs.push([left.get(key), value]);
  }
  return [...pairs, ...waiting.map((key): Pair<T> => [left.get(key), undefined])];
}
