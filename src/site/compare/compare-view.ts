/** What the page that compares any two reports offers without a script: the comparisons that are built. */
import type { Archive } from '../archive.ts';
import type { Link } from '../page-frame.ts';
import { href } from '../urls.ts';
import { besideLastYear } from './beside-last-year.ts';

export interface CompareView {
  /** Of which there is a report, newest first. */
  readonly years: readonly number[];
  /** By body; undefined where they are too many for a page. */
  readonly built: readonly BuiltComparisons[] | undefined;
}

export interface BuiltComparisons {
  readonly name: string;
  /** Newest first. */
  readonly links: readonly Link[];
}

/** As many as the front page lists. */
const mostBodies = 40;

export function compareView(archive: Archive): CompareView {
  const { agencies, years } = archive;
  if (agencies.length > mostBodies) return { years, built: undefined };
  const built = agencies.map(({ id, name }) => ({
    name,
    links: archive.reportsOf(id).flatMap((entry) => {
      const path = besideLastYear(archive, entry);
      const label = `${String(entry.year)}年与${String(entry.year - 1)}年`;
      return path === undefined ? [] : [{ label, href: href(path) }];
    }),
  }));
  return { years, built: built.filter(({ links }) => links.length > 0) };
}
