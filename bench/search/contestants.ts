/** Everyone who is asked; the first is this project. */
import type { Contestant } from './contestant.ts';
import { flexSearchCjk, flexSearchPairs } from './contestants/flexsearch.ts';
import { gongkailan } from './contestants/gongkailan.ts';
import { miniSearchPairs, miniSearchWords } from './contestants/minisearch.ts';
import { pagefindAsShipped } from './contestants/pagefind-as-shipped.ts';

export const contestants: readonly Contestant[] = [
  gongkailan,
  pagefindAsShipped,
  miniSearchWords,
  miniSearchPairs,
  flexSearchCjk,
  flexSearchPairs,
];
