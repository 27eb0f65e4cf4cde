import type { PageElements } from './page-elements.ts';
import { clearAnswer } from './show-answer.ts';
import { forgetCounts } from './show-counts.ts';
import type { StateElements } from './state-elements.ts';

/** In milliseconds: a quick search needs no sign that it runs, and of a slow one the reader is told what to do. */
const patience = { ofNoSign: 300, ofWaiting: 8000 };

/** Seen, not announced: what is announced of a search is its end. Returns what ends it. */
export function showProgress(page: PageElements, states: StateElements): () => void {
  page.results.setAttribute('aria-busy', 'true');
  const sign = setTimeout(() => {
    // What was found before is no answer to what is asked now.
    clearAnswer(page, states);
    forgetCounts(page.filters);
    states.progress.hidden = false;
  }, patience.ofNoSign);
  const comfort = setTimeout(() => {
    states.slow.hidden = false;
    states.again.hidden = false;
  }, patience.ofWaiting);
  return () => {
    clearTimeout(sign);
    clearTimeout(comfort);
    states.progress.hidden = true;
    states.slow.hidden = true;
    states.again.hidden = true;
    page.results.removeAttribute('aria-busy');
  };
}
