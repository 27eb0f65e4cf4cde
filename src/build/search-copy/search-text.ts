/** What the search needs of a built report page, as one text that can be kept beside the page and read back. */
import { mainFigures } from '../../core/form/main-figures.ts';
import { readPage, type SearchedPage } from './read-page.ts';

/** Undefined where the page names no part of it that is searched. Of the figures it has those that can be asked for. */
export function searchText(html: string): string | undefined {
  const page = readPage(html);
  if (page === undefined) return undefined;
  return JSON.stringify({ ...page, figures: [...page.figures].filter(([id]) => asked.has(id)) });
}

const asked: ReadonlySet<string> = new Set(mainFigures.map(({ id }) => id));

/** What searchText() wrote. Throws where the text is something else. */
export function readSearchText(text: string): SearchedPage {
  const page = JSON.parse(text) as Omit<SearchedPage, 'figures'> & {
    readonly figures: readonly (readonly [string, string])[];
  };
  return { ...page, figures: new Map(page.figures) };
}
