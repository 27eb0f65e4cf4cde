/** Two ordered lists as one: what has the same key stands together, what only one of them has stays in its place. */

type Pair<T> = readonly [left: T | undefined, right: T | undefined];

/** Keys that both have come in the same order in both. What only the left one has comes before what only the right one has. */
export function mergeInOrder<T>(
  left: ReadonlyMap<string, T>,
  right: ReadonlyMap<string, T>,
): Pair<T>[] {
  const pairs: Pair<T>[] = [];
  const ofLeft = [...left.keys()];
  let ofRight: string[] = [];
  const putAlone = (before: readonly string[]) => {
    pairs.push(...before.map((key): Pair<T> => [left.get(key), undefined]));
    pairs.push(...ofRight.map((key): Pair<T> => [undefined, right.get(key)]));
    ofRight = [];
  };
  for (const key of right.keys()) {
    if (!left.has(key)) {
      ofRight.push(key);
      continue;
    }
    putAlone(ofLeft.splice(0, ofLeft.indexOf(key)));
    ofLeft.shift();
    pairs.push([left.get(key), right.get(key)]);
  }
  putAlone(ofLeft);
  return pairs;
}
