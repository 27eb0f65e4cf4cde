/**
 * In a report that a search leads to: marks what was searched for (`q` in the address, several times), says how often it
 * is there, and takes the marks away again.
 */
import { announce } from './announce.ts';
import { findPlaces } from './find-places.ts';
import { markPlaces, type Marked } from './mark-places.ts';
import { phrasesOf } from './phrases-of.ts';
import { textRuns } from './text-runs.ts';

const article = document.querySelector('[data-pagefind-body]');
const phrases = phrasesOf(location.search);
if (article !== null && phrases.length > 0) start(article);

function start(article: Element): void {
  const target = document.querySelector(':target');
  const before = target && topOf(target);
  const places = textRuns(article).flatMap((run) =>
    markPlaces(
      run,
      findPlaces(
        run.map(({ data }) => data),
        phrases,
      ),
    ),
  );
  announce(article, phrases, places);
  if (target === null || before === null) return;
  // What the line above pushed down goes back to where the address led.
  scrollBy(0, topOf(target) - before);
  if (target.matches('h2')) showNext(target, places);
}

/** Of a long section, whose heading is in sight, the place that was found. */
function showNext(heading: Element, places: readonly Marked[]): void {
  const top = topOf(heading);
  const next = places.flatMap(({ marks }) => marks).find((mark) => topOf(mark) >= top);
  if (top >= 0 && top < innerHeight && next !== undefined && topOf(next) > innerHeight) {
    next.scrollIntoView({ block: 'center' });
  }
}

function topOf(element: Element): number {
  return element.getBoundingClientRect().top;
}
