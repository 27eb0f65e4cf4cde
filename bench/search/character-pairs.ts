/** Text as its pairs of characters, for libraries that let one say what a word is. Full-width figures are plain ones. */
export function characterPairs(text: string): string[] {
  const runs =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return runs.flatMap((run) => {
    const characters = [...run];
    if (characters.length === 1) return characters;
    return characters.slice(0, -1).map((character, at) => character + (characters[at + 1] ?? ''));
  });
}
