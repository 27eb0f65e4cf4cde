/**
 * Ends bare web addresses where Chinese begins. GFM takes every character up to the next space as part of a bare
 * address, so that `见https://example.cn/a，以及…` would become one long link.
 */
import type { Link, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';

export function mendAutolinks(root: Root, text: string): void {
  if (!/https?:|www\.|mailto:/i.test(text)) return;
  visit(root, 'link', (link, index, parent) => {
    if (parent === undefined || index === undefined || !isBare(link, text)) return undefined;
    const shown = link.children[0]?.type === 'text' ? link.children[0].value : '';
    const end = endOfAddress(shown);
    if (end <= 0) return undefined;
    // Punctuation before the Chinese belongs to the sentence, not to the address.
    const address = shown.slice(0, end).replace(/[.,:;!?'"]+$/, '');
    const rest: PhrasingContent = { type: 'text', value: shown.slice(address.length) };
    link.children = [{ type: 'text', value: address }];
    link.url = link.url.slice(0, link.url.length - (shown.length - address.length));
    parent.children.splice(index + 1, 0, rest);
    return index + 2;
  });
}

/** Where what isn't part of the address begins; -1 where all of it is. */
function endOfAddress(shown: string): number {
  const end = shown.search(/[^\u0021-\u007e]/);
  // Behind a dot of the host's name Chinese is a domain, e.g. http://示例.政务.cn, up to the next sign that is no letter.
  const isDomain = /^(https?:\/\/)?([\w-]+\.)*$/i.test(shown.slice(0, Math.max(0, end)));
  return isDomain ? shown.search(/[^\u0021-\u007e\p{L}\p{N}]/u) : end;
}

/** Written without brackets: its source is what it shows. */
function isBare(link: Link, text: string): boolean {
  const start = link.position?.start.offset ?? 0;
  return /^(https?:|www\.|mailto:)/i.test(text.slice(start, start + 8));
}
