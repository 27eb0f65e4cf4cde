/**
 * Whether a text is short for what a body is about: it begins with a word of it and goes on with the next character or
 * a later word. 工信 and 科工 for 科技|工业|信息化, 市监 for 市场|监督|管理. The place of the word that it begins with,
 * undefined where it isn't.
 */
export function abbreviates(
  text: string,
  stem: string,
  starts: readonly number[],
): number | undefined {
  return starts.find((start) => follows(text, stem, starts, 0, start));
}

function follows(
  text: string,
  stem: string,
  starts: readonly number[],
  from: number,
  at: number,
): boolean {
  if (text.charAt(from) !== stem.charAt(at)) return false;
  if (from === text.length - 1) return true;
  return (
    follows(text, stem, starts, from + 1, at + 1) ||
    starts.some((start) => start > at + 1 && follows(text, stem, starts, from + 1, start))
  );
}
