import { askOne } from '../../../test/search/gold/ask-cold.ts';
import type { Contestant } from '../contestant.ts';

export const gongkailan: Contestant = {
  label: 'this project',
  configured:
    'the worker that the site ships, in a thread of its own that is started anew for each query; bytes as they travel (text compressed by brotli)',
  cannot: 'find what only stands in the three tables, but by their main figures',
  prepare: ({ site }) =>
    Promise.resolve({
      find: (query) => askOne(site, query),
      close: () => Promise.resolve(),
    }),
};
