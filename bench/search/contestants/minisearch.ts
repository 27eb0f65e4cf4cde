import type { GoldQuery } from '../../../test/search/gold/gold-query.ts';
import { characterPairs } from '../character-pairs.ts';
import type { Contestant, Corpus } from '../contestant.ts';
import { importPeer, peerVersion } from '../../import-peer.ts';
import { downloadSize } from '../download-size.ts';

interface MiniSearchModule {
  readonly default: new (options: Options) => MiniSearch;
}

interface Options {
  readonly fields: readonly string[];
  readonly tokenize: (text: string) => string[];
  readonly searchOptions: object;
}

interface MiniSearch {
  addAll(documents: readonly object[]): void;
  search(typed: string): { readonly id: string }[];
  toJSON(): unknown;
}

const label = `MiniSearch ${peerVersion('minisearch')}`;
const cannot =
  'load less than its whole index, cut excerpts (it doesn’t keep the text), keep to phrases, or compare figures';

export const miniSearchWords: Contestant = {
  label: `${label}, words`,
  configured:
    'its option tokenize given the words of Intl.Segmenter (zh-CN); all words wanted (combineWith AND), title boosted twice',
  cannot,
  prepare: (corpus) => prepare(corpus, words),
};

export const miniSearchPairs: Contestant = {
  label: `${label}, pairs`,
  configured:
    'its option tokenize given our pairs of characters, NFKC; all pairs wanted (combineWith AND), a single character as a prefix, title boosted twice',
  cannot,
  prepare: (corpus) => prepare(corpus, characterPairs),
};

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });

function words(text: string): string[] {
  return Array.from(segmenter.segment(text))
    .filter(({ isWordLike }) => isWordLike === true)
    .map(({ segment }) => segment);
}

async function prepare({ reports }: Corpus, tokenize: (text: string) => string[]) {
  const { default: MiniSearch } = await importPeer<MiniSearchModule>('minisearch');
  const index = new MiniSearch({
    fields: ['title', 'text'],
    tokenize,
    searchOptions: {
      combineWith: 'AND',
      boost: { title: 2 },
      prefix: (term: string) => tokenize === characterPairs && [...term].length === 1,
    },
  });
  index.addAll(
    reports.map(({ path, shown }) => {
      const [title, ...text] = shown.split('\n');
      return { id: path, title, text: text.join('\n') };
    }),
  );
  const bytes = downloadSize(JSON.stringify(index));
  return {
    find: ({ typed, figure }: GoldQuery) => {
      if (figure !== undefined) return Promise.resolve(undefined);
      const start = performance.now();
      const paths = index.search(typed).map(({ id }) => id);
      const milliseconds = performance.now() - start;
      return Promise.resolve({ paths, count: paths.length, bytes, milliseconds });
    },
    close: () => Promise.resolve(),
  };
}
