/** Internal links of built pages that lead nowhere, each as `page → address`. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { elements, type Page } from './built-site.ts';

const origin = 'http://site.example';

/** `base` begins and ends with a slash. */
export function brokenLinks(pages: readonly Page[], folder: string, base: string): string[] {
  const ids = new Map(pages.map((page) => [page.path, idsOf(page)]));
  return pages.flatMap((page) =>
    addresses(page).flatMap((address) => {
      const url = new URL(address, `${origin}${base}${page.path.slice(1)}`);
      if (url.origin !== origin) return [];
      return leadsSomewhere(url, folder, base, ids) ? [] : [`${page.path} → ${address}`];
    }),
  );
}

function addresses(page: Page): string[] {
  return elements(page).flatMap(({ name, attribs }) => {
    if (name === 'link' && attribs['rel'] === 'canonical') return [];
    return [attribs['href'], attribs['src'], attribs['action']].filter(
      (address) => address !== undefined,
    );
  });
}

function leadsSomewhere(
  url: URL,
  folder: string,
  base: string,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  if (!url.pathname.startsWith(base)) return false;
  const path = decodeURIComponent(url.pathname.slice(base.length - 1));
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  if (!existsSync(file) || !statSync(file).isFile()) return false;
  const anchor = decodeURIComponent(url.hash.slice(1));
  return anchor === '' || ids.get(path)?.has(anchor) === true;
}

function idsOf(page: Page): ReadonlySet<string> {
  return new Set(elements(page).flatMap(({ attribs }) => attribs['id'] ?? []));
}
