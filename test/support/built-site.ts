/** The pages of the built site, parsed: SITE_DIR names the folder, else dist. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { projectRoot } from '../../bootstrap/paths.mjs';

export type Page = ReturnType<typeof readPage>;
export type PageElement = ReturnType<typeof elements>[number];

export const siteFolder = process.env['SITE_DIR'] ?? join(projectRoot, 'dist');

export function readPages(folder: string = siteFolder) {
  return globSync('**/*.html', { cwd: folder, exclude: ['pagefind/**'] })
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted()
    .map((file) => readPage(folder, file));
}

/** `path` is that of the address below the base. */
function readPage(folder: string, file: string) {
  const html = readFileSync(join(folder, file), 'utf8');
  return {
    file,
    path: `/${file.replace(/index\.html$/, '')}`,
    html,
    document: parseDocument(html),
  };
}

export function elements(page: Page, name?: string) {
  return DomUtils.findAll(
    (element) => name === undefined || element.name === name,
    page.document.children,
  );
}

/** What the meta elements say, by name. */
export function tagsOf(page: Page): Partial<Record<string, string>> {
  return Object.fromEntries(
    elements(page, 'meta').map(({ attribs }) => [
      attribs['name'] ?? attribs['property'] ?? '',
      attribs['content'],
    ]),
  );
}

/** Search engines may list it. */
export function isListed(page: Page): boolean {
  return tagsOf(page)['robots'] === undefined;
}

/** A block of data: browsers execute no script of such a type, and no policy speaks of it. */
export function isData({ name, attribs }: PageElement): boolean {
  return name === 'script' && attribs['type'] === 'application/ld+json';
}

export function textOf(element: PageElement): string {
  return DomUtils.textContent(element);
}

/** The text that was filed: without what the site adds. */
export function filedText(element: PageElement): string {
  return element.children
    .filter((child) => !('name' in child && child.name === 'small'))
    .map((child) => DomUtils.textContent(child))
    .join('');
}
