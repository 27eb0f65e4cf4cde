/** How complete a year is: reports published, and reports owed. */
import type { Agency } from '../core/register/agency.ts';
import type { Archive } from './archive.ts';
import { isDue } from '../core/register/standing.ts';
import { href, paths } from './urls.ts';

export interface YearCount {
  readonly year: number;
  readonly href: string;
  readonly published: number;
  readonly due: number;
}

/** Newest first. */
export function yearCounts(archive: Archive): readonly YearCount[] {
  return archive.years.map((year) => {
    const standings = archive.agencies.map((agency) => archive.standing(agency, year));
    return {
      year,
      href: href(paths.year(year)),
      published: standings.filter(({ kind }) => kind === 'published').length,
      due: standings.filter(isDue).length,
    };
  });
}

export interface MissingReport {
  readonly agency: Agency;
  readonly year: number;
  readonly dueOn: string;
}

/** Newest first, then in the order of the bodies. */
export function missingReports(archive: Archive): readonly MissingReport[] {
  return archive.years.flatMap((year) =>
    archive.agencies.flatMap((agency) => {
      const standing = archive.standing(agency, year);
      return standing.kind === 'missing' ? [{ agency, year, dueOn: standing.dueOn }] : [];
    }),
  );
}
