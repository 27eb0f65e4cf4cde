/** What the search needs of a built report page, as one text that can be kept beside the page and read back. */
import { readPage, type SearchedPage } from './read-page.ts';

/** Undefined where the page names no part of it that is searched. */
export function searchText(html: string): string | undefined {
  const page = readPage(html);
  return page && JSON.stringify({ ...page, figures: [...page.figures] });
}

/** What searchText() wrote. Throws where the text is something else. */
export function readSearchText(text: string): SearchedPage {
  const page = JSON.parse(text) as Omit<SearchedPage, 'figures'> & {
    readonly figures: readonly (readonly [string, string])[];
  };
  return { ...page, figures: new Map(page.figures) };
}
