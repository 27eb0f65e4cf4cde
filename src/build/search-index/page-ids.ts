import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';

/**
 * As Pagefind calls pages: a page's id is the name of the file that keeps its text, which also says its address. Throws
 * where a page was left out: its report could not be shown. `files`: all that Pagefind made.
 */
export function pageIds(
  urls: readonly string[],
  files: readonly { readonly path: string; readonly content: Uint8Array }[],
): string[] {
  const fragments = files.filter((file) => file.path.endsWith('.pf_fragment'));
  const ids = new Map(
    fragments.map((file) => [urlIn(file.content), basename(file.path, '.pf_fragment')]),
  );
  return urls.map((url) => {
    const id = ids.get(url);
    if (id === undefined) throw new Error(`Pagefind keeps no text of ${url}`);
    return id;
  });
}

function urlIn(fragment: Uint8Array): string {
  const text = gunzipSync(fragment).toString('utf8');
  const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
  return url;
}
