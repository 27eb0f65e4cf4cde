/** An index made of a few pages, without an engine: it finds what their words say, as Pagefind does. */
import { zoneAt, type Zone } from '../../../src/search/encoding/zones.ts';
import { pairsOf } from '../../../src/search/query/parse-query.ts';
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
    find: (run) =>
      Promise.resolve(
        stored.flatMap(({ page, content }): Hit[] => {
          const zone = zoneOf(content, run);
          return zone === undefined ? [] : [{ report: page.path, zone }];
        }),
      ),
    catalogue: () =>
      Promise.resolve({
        order: pages.map(({ path }) => path),
        members: {
          year: membersOf(({ year }) => [year]),
          region: membersOf(({ regions }) => regions),
          kind: membersOf(({ kind }) => [kind]),
          body: new Map(),
        },
      }),
    load: (report) => {
      const found = stored.find(({ page }) => page.path === report);
      if (found === undefined) throw new Error(report);
      const { page, content } = found;
      return Promise.resolve({
        path: page.path,
        content,
        kind: page.kind,
        meta: {},
      });
    },
  };
}

/** Title before text before headings. */
function zoneOf(content: string, run: string): Zone | undefined {
  const wanted = pairsOf(run);
  const words = content.split(' ').map((word) => word.replace('~', '').toLowerCase());
  const fits = (word: string | undefined, pair: string) =>
    wanted.length === 1 ? word?.startsWith(pair) === true : word === pair;
  const zones = words.flatMap((_, at) =>
    wanted.every((pair, offset) => fits(words[at + offset], pair)) ? [zoneAt(at)] : [],
  );
  return (['title', 'text', 'heading'] as const).find((zone) => zones.includes(zone));
}
