/** So many phrases are named, each as far as so many characters. */
const most = { phrases: 5, characters: 30 };

/** `counts`: how often each of the phrases was found. */
export function summaryText(phrases: readonly string[], counts: readonly number[]): string {
  const named = phrases
    .map((phrase, at) => ({ phrase, count: counts[at] ?? 0 }))
    .filter(({ count }, _, all) => count > 0 || all.every((one) => one.count === 0));
  const isAny = named.some(({ count }) => count > 0);
  const shown = named
    .slice(0, most.phrases)
    .map(({ phrase, count }) => `“${cut(phrase)}”${isAny ? `${String(count)}处` : ''}`)
    .join('、');
  const told = shown + (named.length > most.phrases ? '等' : '');
  return isAny ? `已标出${told}` : `这份报告里没有找到${told}，报告可能已经更正`;
}

function cut(phrase: string): string {
  const characters = Array.from(phrase);
  if (characters.length <= most.characters) return phrase;
  return `${characters.slice(0, most.characters).join('')}…`;
}
