/** Titles of documents in running text: what stands between 《 and 》, with the titles inside of it. */

export interface CitedTitle {
  /** Of 《. */
  readonly start: number;
  /** Behind 》. */
  readonly end: number;
  /** Between the two. */
  readonly inner: string;
}

/** The outermost ones; a mark without its fellow belongs to none. */
export function titlesIn(text: string): CitedTitle[] {
  if (!text.includes('《')) return [];
  const open: number[] = [];
  const titles: CitedTitle[] = [];
  for (const { 0: mark, index } of text.matchAll(/[《》]/g)) {
    if (mark === '《') {
      open.push(index);
      continue;
    }
    const start = open.pop();
    if (start === undefined) continue;
    while ((titles.at(-1)?.start ?? -1) > start) titles.pop();
    titles.push({ start, end: index + 1, inner: text.slice(start + 1, index) });
  }
  return titles;
}
