/** Where an address of the text leads from a document that stands beside the report's page. */
import { sections } from '../../core/form/sections.ts';
import type { Story } from './story.ts';

export type Target = { readonly address: string } | { readonly bookmark: string };

/** Undefined where there is nothing to follow. */
export function target(url: string | undefined, story: Story): Target | undefined {
  if (url === undefined || url === '') return undefined;
  if (url.startsWith('#')) return { bookmark: bookmarkOf(url.slice(1)) };
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) return { address: asReference(url) };
  const file = url.replace(new RegExp(`^(?:\\./)*${String(story.year)}/`), '');
  return { address: (story.pageUrl ?? '') + asReference(file) };
}

/** What no reference to a resource may have (RFC 3987) stands in codes; Chinese characters may stand as they are. */
function asReference(url: string): string {
  return url.replace(/[\s<>"{}|\\^`]/g, encodeURIComponent);
}

/** Six sections have bookmarks; a figure is looked for in the section of its table. */
function bookmarkOf(anchor: string): string {
  const section = sections.find(({ id }) => anchor.startsWith(`${id}.`));
  return section?.anchor ?? anchor;
}
