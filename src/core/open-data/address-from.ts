/** How a file names another file or a page of the site. */

/**
 * The whole address, where the column knows its own; else relative to the file that names it, so that it holds wherever
 * the site stands. `from` and `to` are paths on the site, without the base.
 */
export function addressFrom(siteUrl: string | undefined, from: string, to: string): string {
  if (siteUrl !== undefined) return `${siteUrl}${to}`;
  const folders = from.split('/').slice(1, -1);
  return `${'../'.repeat(folders.length) || './'}${to.slice(1)}`;
}
