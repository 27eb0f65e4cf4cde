/** An index made of a few pages, without an engine: it finds what their words say, as Pagefind does. */
import { mainFigures } from '../../../src/core/form/main-figures.ts';
import type { Body } from '../../../src/search/bodies/body.ts';
import { createFold, type Fold } from '../../../src/search/encoding/fold.ts';
import type { PageText } from '../../../src/search/encoding/page-text.ts';
import { writeContent } from '../../../src/search/encoding/write-content.ts';
import { zoneAt, type Zone } from '../../../src/search/encoding/zones.ts';
import type {
  FigureValue,
  IndexPart,
  SearchIndex,
} from '../../../src/search/engine/search-index.ts';
import { pairsOf } from '../../../src/search/query/parse-query.ts';

export interface SmallPage {
  readonly path: string;
  readonly text: PageText;
  readonly year: string;
  /** Of a body that `bodies` has; otherwise it has one of its own, made of the following. */
  readonly body?: string;
  readonly kind: string;
  /** The division and all above it, each as a path from the top. */
  readonly regions: readonly string[];
  readonly figures?: Readonly<Record<string, FigureValue>>;
}

/** Pages in the order of the catalogue, in one part. */
export function smallIndex(pages: readonly SmallPage[]): SearchIndex {
  return smallIndexOf([pages]);
}

/** Parts, each of pages in the order of its catalogue. */
export function smallIndexOf(
  parts: readonly (readonly SmallPage[])[],
  { bodies = [], variants = '' }: { bodies?: readonly Body[]; variants?: string } = {},
): SearchIndex {
  const fold = createFold(variants);
  const all = [...parts.flat().map(bodyOf), ...bodies];
  return {
    parts: parts.map((pages) => smallPart(pages, fold)),
    bodies: new Map(all.map((body) => [body.id, body])),
    fold,
    mainFigures,
  };
}

function bodyOf({ path, body = path, kind, regions, year }: SmallPage): Body {
  const name = { text: path, is: 'current', pinyin: '' } as const;
  const region = regions.at(-1)?.split('/') ?? [];
  return { id: body, names: [name], kind, region, years: [Number(year)] };
}

function smallPart(pages: readonly SmallPage[], fold: Fold): IndexPart {
  const contents = pages.map(({ text }) => {
    const zones = writeContent(text, fold);
    return [zones.title, zones.heading, zones.text].join(' ');
  });
  const ids = new Set(pages.flatMap(({ figures = {} }) => Object.keys(figures)));
  return {
    years: [...new Set(pages.map(({ year }) => Number(year)))],
    reportCount: pages.length,
    catalogue: () =>
      Promise.resolve(pages.map(({ path, body = path, year }) => ({ body, year: Number(year) }))),
    find: (run) =>
      Promise.resolve(
        contents.flatMap((content, report) => {
          const best = bestPlace(placesIn(content, run));
          return best === undefined ? [] : [{ report, ...best }];
        }),
      ),
    placesOf: (run) =>
      Promise.resolve(
        new Map(
          contents.flatMap((content, report) => {
            const places = placesIn(content, run);
            return places.length === 0 ? [] : [[report, places] as const];
          }),
        ),
      ),
    figures: () =>
      Promise.resolve(
        new Map(Array.from(ids, (id) => [id, pages.map(({ figures }) => figures?.[id])])),
      ),
    load: (report) => {
      const path = pages[report]?.path;
      const content = contents[report];
      if (path === undefined || content === undefined) throw new Error(String(report));
      return Promise.resolve({ path, content, meta: {} });
    },
  };
}

function placesIn(content: string, run: string): number[] {
  const wanted = pairsOf(run);
  const words = content.split(' ').map((word) => word.replace('~', '').toLowerCase());
  // What is veiled after the two characters of a word isn't found.
  const fits = (word: string | undefined, pair: string) =>
    word !== undefined &&
    (wanted.length === 1
      ? word.startsWith(pair)
      : word.replace(/[\u{F0000}-\u{FFFFF}]/gu, '') === pair);
  return words.flatMap((_, at) =>
    wanted.every((pair, offset) => fits(words[at + offset], pair)) ? [at] : [],
  );
}

/** Title before text before headings. */
function bestPlace(places: readonly number[]): { zone: Zone; place: number } | undefined {
  for (const zone of ['title', 'text', 'heading'] as const) {
    const place = places.find((one) => zoneAt(one) === zone);
    if (place !== undefined) return { zone, place };
  }
  return undefined;
}
