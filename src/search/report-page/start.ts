/**
 * In a report that a search leads to: marks what was searched for (`q` in the address, several times), says how often it
 * is there, and takes the marks away again.
 */
import { announce } from './announce.ts';
import { findPlaces } from './find-places.ts';
import { markPlaces } from './mark-places.ts';
import { phrasesOf } from './phrases-of.ts';
import { textRuns } from './text-runs.ts';

const article = document.querySelector('[data-pagefind-body]');
const phrases = phrasesOf(location.search);
if (article !== null && phrases.length > 0) start(article);

function start(article: Element): void {
  const target = document.querySelector(':target');
  const top = () => target?.getBoundingClientRect().top ?? 0;
  const before = top();
  const marked = textRuns(article).flatMap((run) =>
    markPlaces(
      run,
      findPlaces(
        run.map(({ data }) => data),
        phrases,
      ),
    ),
  );
  announce(article, phrases, marked);
  // What the line above pushed down goes back to where the address led.
  scrollBy(0, top() - before);
}
