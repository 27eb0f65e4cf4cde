/** Whether a body has published its report of a year, and whether in time (articles 49 and 50 of the Regulations). */
import { divisionPath, type Agency } from './agency.ts';
import { daysBetween } from './days.ts';
import { addressOf, type ReportAddress } from './report-address.ts';
import type { Site } from './site.ts';

export type Standing =
  | { readonly kind: 'published'; readonly publishedOn: string | null; readonly daysLate: number }
  | { readonly kind: 'missing'; readonly dueOn: string }
  /** Nothing yet, and the last day has not passed. */
  | { readonly kind: 'pending'; readonly dueOn: string }
  | { readonly kind: 'merged'; readonly successor: string }
  /** The body owes no report of that year. */
  | { readonly kind: 'notDue' };

/** A report that is there, as far as its standing needs it. */
export interface Filed extends ReportAddress {
  readonly publishedOn: string | null;
}

export type Standings = (agency: Agency, year: number) => Standing;

/** A report that is there, of which nothing else is known: nobody is told that it is late. */
export function filedElsewhere({ agency, year }: ReportAddress): Filed {
  return { agency, year, publishedOn: null };
}

/** `today` decides whether a report that isn't there is missing already. */
export function standingsOf(
  site: Site,
  agencies: readonly Agency[],
  filed: readonly Filed[],
  today: string,
): Standings {
  const byAddress = new Map(filed.map((report) => [addressOf(report), report]));
  const firstReported = new Map<string, number>();
  for (const { agency, year } of filed) {
    firstReported.set(agency, Math.min(year, firstReported.get(agency) ?? Infinity));
  }
  const openUntil = lastYearOfPlaces(agencies, filed);
  return (agency, year) => {
    const dueOn = dueDate(site, agency, year);
    const report = byAddress.get(addressOf({ agency: agency.id, year }));
    if (report !== undefined) {
      const { publishedOn } = report;
      const days = publishedOn === null ? 0 : daysBetween(dueOn, publishedOn);
      return { kind: 'published', publishedOn, daysLate: Math.max(0, days) };
    }
    if (agency.lastYear !== undefined && year > agency.lastYear) {
      const { successor } = agency;
      return successor === undefined ? { kind: 'notDue' } : { kind: 'merged', successor };
    }
    const first = agency.firstYear ?? firstReported.get(agency.id);
    if (first === undefined || year < first) return { kind: 'notDue' };
    const isOwed = agency.firstYear !== undefined || year <= (openUntil.get(place(agency)) ?? 0);
    if (!isOwed) return { kind: 'notDue' };
    return { kind: today > dueOn ? 'missing' : 'pending', dueOn };
  };
}

/** The last day on which the report of a year is in time. */
export function dueDate(site: Site, agency: Agency, year: number): string {
  return `${String(year + 1)}-${site.deadlines[agency.kind]}`;
}

/** The body owes a report of that year, whether the last day has passed or not. */
export function isDue({ kind }: Standing): boolean {
  return kind === 'published' || kind === 'missing' || kind === 'pending';
}

/**
 * The last year of which any body of the same place has a report. Where the register doesn't say since when a body
 * owes one, only this tells that the year has come for it too.
 */
function lastYearOfPlaces(
  agencies: readonly Agency[],
  filed: readonly Filed[],
): ReadonlyMap<string, number> {
  const places = new Map(agencies.map((agency) => [agency.id, place(agency)]));
  const last = new Map<string, number>();
  for (const { agency, year } of filed) {
    const where = places.get(agency);
    if (where !== undefined) last.set(where, Math.max(year, last.get(where) ?? 0));
  }
  return last;
}

/** A body of an unknown place stands for itself. */
function place(agency: Agency): string {
  return divisionPath(agency) || agency.id;
}
