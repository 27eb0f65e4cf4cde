/** Whether a body has published its report of a year, and whether in time (articles 49 and 50 of the Regulations). */
import type { Agency } from '../core/register/agency.ts';
import type { Site } from '../core/register/site.ts';
import { daysBetween } from './dates.ts';

export type Standing =
  | { readonly kind: 'published'; readonly publishedOn: string | null; readonly daysLate: number }
  | { readonly kind: 'missing'; readonly dueOn: string }
  /** Nothing yet, and the last day has not passed. */
  | { readonly kind: 'pending'; readonly dueOn: string }
  | { readonly kind: 'merged'; readonly successor: string }
  /** The body owes no report of that year. */
  | { readonly kind: 'notDue' };

interface Question {
  readonly site: Site;
  readonly agency: Agency;
  readonly year: number;
  /** The first year of which the body has a report, in case the register doesn't say since when it owes one. */
  readonly firstReported: number | undefined;
  readonly report: { readonly publishedOn: string | null } | undefined;
  readonly today: string;
}

export function standing({ site, agency, year, firstReported, report, today }: Question): Standing {
  const dueOn = dueDate(site, agency, year);
  if (report !== undefined) {
    const { publishedOn } = report;
    const days = publishedOn === null ? 0 : daysBetween(dueOn, publishedOn);
    return { kind: 'published', publishedOn, daysLate: Math.max(0, days) };
  }
  if (agency.lastYear !== undefined && year > agency.lastYear) {
    const { successor } = agency;
    return successor === undefined ? { kind: 'notDue' } : { kind: 'merged', successor };
  }
  const firstYear = agency.firstYear ?? firstReported;
  if (firstYear === undefined || year < firstYear) return { kind: 'notDue' };
  return { kind: today > dueOn ? 'missing' : 'pending', dueOn };
}

/** The last day on which the report of a year is in time. */
export function dueDate(site: Site, agency: Agency, year: number): string {
  return `${String(year + 1)}-${site.deadlines[agency.kind]}`;
}

/** The body owes a report of that year, whether the last day has passed or not. */
export function isDue({ kind }: Standing): boolean {
  return kind === 'published' || kind === 'missing' || kind === 'pending';
}
