/** An index made of a few pages, without an engine: it finds what their words say, as Pagefind does. */
import type { PageText } from '../../../src/search/encoding/page-text.ts';
import { writeContent } from '../../../src/search/encoding/write-content.ts';
import type { Hit, SearchIndex } from '../../../src/search/engine/search-index.ts';

export interface SmallPage {
  readonly path: string;
  readonly text: PageText;
  readonly year: string;
  readonly kind: string;
  readonly regions: readonly string[];
}

/** Pages in the order of the catalogue. */
export function smallIndex(pages: readonly SmallPage[]): SearchIndex {
  const stored = pages.map((page) => {
    const { title, heading, text } = writeContent(page.text);
    return { page, content: [title, heading, text].join(' ') };
  });
  const membersOf = (values: (page: SmallPage) => readonly string[]) => {
    const names = new Set(pages.flatMap(values));
    return new Map(
      [...names].map((name) => [
        name,
        new Set(pages.filter((page) => values(page).includes(name)).map(({ path }) => path)),
      ]),
    );
  };
  return {
    find: (term) =>
      Promise.resolve(
        stored.flatMap(({ page, content }): Hit[] => {
          const place = placeOf(content, term);
          return place === undefined ? [] : [{ report: page.path, place }];
        }),
      ),
    catalogue: () =>
      Promise.resolve({
        order: pages.map(({ path }) => path),
        members: {
          year: membersOf(({ year }) => [year]),
          region: membersOf(({ regions }) => regions),
          kind: membersOf(({ kind }) => [kind]),
        },
      }),
    load: (report) => {
      const found = stored.find(({ page }) => page.path === report);
      if (found === undefined) throw new Error(report);
      const { page, content } = found;
      return Promise.resolve({
        path: page.path,
        content,
        year: page.year,
        kind: page.kind,
        meta: {},
      });
    },
  };
}

/** Title and text before headings, as the weights of the copy have it. */
function placeOf(content: string, term: string): number | undefined {
  const wanted = term.replaceAll('"', '').split(' ');
  const words = content.split(' ').map((word) => word.replace(/[-~]/g, '').toLowerCase());
  const places = words.flatMap((_, at) =>
    wanted.every((word, offset) => words[at + offset] === word) ? [at] : [],
  );
  return places.find((place) => place < 64 || place >= 192) ?? places[0];
}
