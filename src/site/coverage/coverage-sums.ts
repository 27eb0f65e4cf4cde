/** How many reports are owed, there, late, corrected and missing: counted from the same standings as everything else. */
import type { Agency } from '../../core/register/agency.ts';
import { isDue } from '../../core/register/standing.ts';
import type { Archive } from '../archive.ts';

export interface CoverageSums {
  /** Published, missing and pending together. */
  readonly due: number;
  /** In time, late and undated together. */
  readonly published: number;
  readonly inTime: number;
  readonly late: number;
  /** Whose day of publication nobody stated: late or not can't be said. */
  readonly undated: number;
  readonly missing: number;
  /** Not there yet, and the last day has not passed. */
  readonly pending: number;
  /** Of those published. */
  readonly corrected: number;
}

export function coverageSums(
  archive: Archive,
  agencies: readonly Agency[],
  years: readonly number[],
): CoverageSums {
  const cells = agencies.flatMap((agency) =>
    years.map((year) => ({
      standing: archive.standing(agency, year),
      corrections: archive.report(agency.id, year)?.report.corrections ?? [],
    })),
  );
  const count = (is: (cell: (typeof cells)[number]) => boolean) => cells.filter(is).length;
  const published = count(({ standing }) => standing.kind === 'published');
  const late = count(({ standing }) => standing.kind === 'published' && standing.daysLate > 0);
  const undated = count(
    ({ standing }) => standing.kind === 'published' && standing.publishedOn === null,
  );
  return {
    due: count(({ standing }) => isDue(standing)),
    published,
    inTime: published - late - undated,
    late,
    undated,
    missing: count(({ standing }) => standing.kind === 'missing'),
    pending: count(({ standing }) => standing.kind === 'pending'),
    corrected: count(({ corrections }) => corrections.length > 0),
  };
}
