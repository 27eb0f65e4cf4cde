/** Some more than a search names. */
const most = 20;
/** In UTF-16 units, as long as a query. */
const longest = 120;

/** The texts to mark that a query string names, each once and the longest first. */
export function phrasesOf(queryString: string): string[] {
  const given = new URLSearchParams(queryString).getAll('q').slice(0, most);
  const texts = new Set(given.map((text) => text.trim().slice(0, longest)));
  return [...texts].filter((text) => /[^\s\p{DI}]/u.test(text)).sort((a, b) => b.length - a.length);
}
