/**
 * What Pagefind is given instead of a built page: the words of its text, so that it need not know where a Chinese word
 * begins. Never published.
 */
import type { Fold } from '../../search/encoding/fold.ts';
import type { PageText } from '../../search/encoding/page-text.ts';
import { veil } from '../../search/encoding/veil.ts';
import { writeContent } from '../../search/encoding/write-content.ts';
import type { SearchedPage } from './read-page.ts';

export function printCopy(page: SearchedPage, fold: Fold): string {
  return [
    '<html><body data-pagefind-body>',
    // Veiled: the engine looks for words in them too.
    ...page.meta.map(([name, value]) => printMeta(name, veil(value))),
    printContent(page.text, fold),
    '</body></html>',
  ].join('');
}

/**
 * The engine tells the place of a page's lightest hit, and of those the first. With headings heavier than the rest it
 * tells title before text (zones.ts), and a heading only where nothing else has the words.
 */
function printContent(text: PageText, fold: Fold): string {
  const content = writeContent(text, fold);
  return `${escape(content.title)} <b data-pagefind-weight="2">${escape(content.heading)}</b> ${escape(content.text)}`;
}

function printMeta(name: string, value: string): string {
  return `<b data-pagefind-meta="${escape(`${name}:${value}`)}"></b>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
