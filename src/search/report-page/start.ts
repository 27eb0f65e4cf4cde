/**
 * In a report that a search leads to: marks what was searched for (`q` in the address, several times), says how often it
 * is there, and takes the marks away again.
 */
import { announce } from './announce.ts';
import { placeFinder } from './find-places.ts';
import { markPlaces } from './mark-places.ts';
import { phrasesOf } from './phrases-of.ts';
import { textRuns } from './text-runs.ts';

const article = document.querySelector('[data-pagefind-body]');
const phrases = phrasesOf(location.search);
if (article !== null && phrases.length > 0) start(article);

function start(article: Element): void {
  const findPlaces = placeFinder(phrases);
  const places = textRuns(article).flatMap((run) =>
    markPlaces(run, findPlaces(run.map(({ data }) => data))),
  );
  announce(article, phrases, places);
  const target = document.getElementById(location.hash.slice(1));
  if (target?.matches('h2') === true) {
    const marks = places.flatMap((place) => place.marks);
    addEventListener('load', () => {
      // Two frames later the browser has gone where the address leads.
      requestAnimationFrame(() => requestAnimationFrame(() => showNext(target, marks)));
    });
  }
}

/** Of a long section, whose heading is in sight, the place that was found. */
function showNext(heading: Element, marks: readonly Element[]): void {
  const top = topOf(heading);
  const next = marks.find((mark) => topOf(mark) >= top);
  if (top >= 0 && top < innerHeight && next !== undefined && topOf(next) > innerHeight) {
    next.scrollIntoView({ block: 'center' });
  }
}

function topOf(element: Element): number {
  return element.getBoundingClientRect().top;
}
