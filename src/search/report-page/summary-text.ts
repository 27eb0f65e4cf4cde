export interface Counted {
  readonly phrase: string;
  /** How often it was found. */
  readonly count: number;
}

/** So many phrases are named. */
const most = 5;

export function summaryText(counted: readonly Counted[]): string {
  const isAny = counted.some(({ count }) => count > 0);
  const named = counted.filter(({ count }) => count > 0 || !isAny);
  const told =
    named
      .slice(0, most)
      .map(({ phrase, count }) => `“${cut(phrase)}”${isAny ? `${String(count)}处` : ''}`)
      .join('、') + (named.length > most ? '等' : '');
  return isAny ? `已标出${told}` : `这份报告里没有找到${told}，报告可能已经更正`;
}

/** After thirty characters. */
function cut(phrase: string): string {
  return phrase.replace(/^(.{30}).+$/su, '$1…');
}
