import type { GoldQuery } from '../../../test/search/gold/gold-query.ts';
import { characterPairs } from '../character-pairs.ts';
import type { Contestant, Corpus } from '../contestant.ts';
import { importPeer, peerVersion } from '../../import-peer.ts';
import { downloadSize } from '../download-size.ts';

interface FlexSearchModule {
  readonly default: FlexSearch;
}

interface FlexSearch {
  readonly Index: new (options: object) => FlexIndex;
  readonly Charset: { readonly CJK: object };
}

interface FlexIndex {
  add(id: number, text: string): void;
  search(typed: string, options: { limit: number }): number[];
  export(take: (key: string, data: string | undefined) => void): Promise<void> | undefined;
}

const label = `FlexSearch ${peerVersion('flexsearch')}`;
const cannot =
  'load less than its whole index, cut excerpts here (an Index keeps no text), keep to phrases, or compare figures';

export const flexSearchCjk: Contestant = {
  label: `${label}, CJK`,
  configured:
    'Index with its preset for Chinese, encoder Charset.CJK, tokenize forward; no limit; spaces taken out of queries, which it would look for',
  cannot,
  prepare: (corpus) =>
    prepare(corpus, ({ CJK }) => ({ encoder: CJK, tokenize: 'forward' }), withoutSpaces),
};

export const flexSearchPairs: Contestant = {
  label: `${label}, pairs`,
  configured:
    'Index with our pairs of characters, NFKC, as its encode, tokenize forward, so that a single character is the beginning of its pairs; no limit',
  cannot,
  prepare: (corpus) => prepare(corpus, () => ({ encode: characterPairs, tokenize: 'forward' })),
};

async function prepare(
  { reports }: Corpus,
  options: (charset: FlexSearch['Charset']) => object,
  prepareQuery = (typed: string) => typed,
) {
  const { Index, Charset } = (await importPeer<FlexSearchModule>('flexsearch')).default;
  const index = new Index(options(Charset));
  reports.forEach(({ shown }, at) => {
    index.add(at, shown);
  });
  let bytes = 0;
  await index.export((_, data) => {
    bytes += downloadSize(data ?? '');
  });
  return {
    find: ({ typed, figure }: GoldQuery) => {
      if (figure !== undefined) return Promise.resolve(undefined);
      const start = performance.now();
      const found = index.search(prepareQuery(typed), { limit: reports.length });
      const milliseconds = performance.now() - start;
      const paths = found.flatMap((at) => reports[at]?.path ?? []);
      return Promise.resolve({ paths, count: paths.length, bytes, milliseconds });
    },
    close: () => Promise.resolve(),
  };
}

function withoutSpaces(typed: string): string {
  return typed.replace(/\s+/gu, '');
}
