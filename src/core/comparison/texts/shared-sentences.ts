/** Sentences that two texts have word for word, wherever they stand in them. */

/** As often as both have them, in the order of the second. Short ones, such as headings, are everybody's. */
export function sharedSentences(some: readonly string[], others: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const sentence of some) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  return others.filter((sentence) => {
    const left = counts.get(sentence) ?? 0;
    if (left === 0 || sentence.length < fewest) return false;
    counts.set(sentence, left - 1);
    return true;
  });
}

/** Characters. */
const fewest = 12;
