import type { PageElements } from './page-elements.ts';

/** A quick search needs no sign that it runs. */
const patience = 300;

/** Seen, not announced: what is announced of a search is its end. Returns what ends it. */
export function showProgress({ progress, results }: PageElements): () => void {
  results.setAttribute('aria-busy', 'true');
  const timer = setTimeout(() => {
    progress.hidden = false;
  }, patience);
  return () => {
    clearTimeout(timer);
    progress.hidden = true;
    results.removeAttribute('aria-busy');
  };
}
