/**
 * The lines of a paragraph as one: where a line ends between two Chinese characters no space was meant, elsewhere one
 * was (CSS Text 4, segment break transformation).
 */
export function joinedLines(text: string): string {
  return text
    .replace(/(?<=[\p{Script=Han}\p{P}])[ \t]*\r?\n[ \t]*(?=\p{Script=Han})/gu, between)
    .replace(/[ \t]*\r?\n[ \t]*/g, ' ');
}

function between(gap: string, at: number, text: string): string {
  const before = text.slice(0, at).at(-1) ?? '';
  return /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’…—]/u.test(before) ? '' : gap;
}
