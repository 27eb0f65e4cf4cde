/**
 * The address of a report on the site: `root` is absolute and ends with a slash. It carries the texts that the opened
 * report marks (report-page/start.ts), which is no matter of its own address.
 */
export function reportHref(
  root: string,
  path: string,
  phrases: readonly string[],
  anchor = '',
): string {
  const { href } = new URL(path.replace(/^\/+/, ''), root);
  const query = phrases.map((phrase) => `q=${encodeURIComponent(phrase)}`).join('&');
  return `${href}${query && `?${query}`}${anchor && `#${encodeURIComponent(anchor)}`}`;
}
