/** The reports of one part of the index that have all that is wanted, and how well they do. */
import type { Zone } from '../../encoding/zones.ts';
import type { Phrase } from '../../query/phrase.ts';
import type { IndexPart } from '../search-index.ts';
import { closenessOf, type Closeness } from './closeness.ts';
import { anyFit, worthOf, type Fit } from './fit.ts';
import { membersOf } from './members-of.ts';
import { closedPlaces, phrasePlaces } from './phrase-places.ts';
import { sum } from './sum.ts';
import type { Wanted } from './wanted.ts';
import { zoneOf } from './zone-of.ts';

export type Matches = ReadonlyMap<number, Fit>;

/** All reports, where nothing is wanted. `isNear`: only those that have it all near each other. */
export async function matchPart(
  part: IndexPart,
  wanted: readonly Wanted[],
  isNear = false,
): Promise<Matches> {
  if (wanted.length === 0) {
    return new Map(Array.from({ length: part.reportCount }, (_, report) => [report, anyFit]));
  }
  const found = await Promise.all(wanted.map((one) => findWanted(part, one)));
  const [first, ...others] = found;
  const reports = [...(first?.reports ?? [])].filter((report) =>
    others.every((one) => one.reports.has(report)),
  );
  const closeness = await closenessIn(part, wanted, reports.length);
  return new Map(
    reports.flatMap((report) => {
      const fit = {
        named: sum(found.map((one) => (one.members.has(report) ? one.worth : 0))),
        closeness: closeness(report),
        zones: sum(found.map((one) => worthOf[one.zones.get(report) ?? 'text'])),
      };
      return isNear && fit.closeness === 0 ? [] : [[report, fit] as const];
    }),
  );
}

interface Found {
  readonly reports: ReadonlySet<number>;
  /** Of those that have the words: where. */
  readonly zones: ReadonlyMap<number, Zone>;
  /** Those that the words name, and what that is worth. */
  readonly members: ReadonlySet<number>;
  readonly worth: number;
}

async function findWanted(part: IndexPart, { phrases, named }: Wanted): Promise<Found> {
  const [zones, members] = await Promise.all([
    findPhrases(part, phrases),
    named === undefined ? new Set<number>() : membersOf(part, named),
  ]);
  return {
    reports: new Set([...zones.keys(), ...members]),
    zones,
    members,
    worth: (named?.bodies.length === 0 ? 0 : 2) + (named?.years.length === 0 ? 0 : 1),
  };
}

/** The reports that have all of them, with the best zone of the first. */
async function findPhrases(
  part: IndexPart,
  phrases: readonly Phrase[],
): Promise<ReadonlyMap<number, Zone>> {
  const [first = new Map<number, Zone>(), ...others] = await Promise.all(
    phrases.map((phrase) => findPhrase(part, phrase)),
  );
  return new Map([...first].filter(([report]) => others.every((zones) => zones.has(report))));
}

async function findPhrase(part: IndexPart, phrase: Phrase): Promise<Map<number, Zone>> {
  const [run, ...more] = phrase.runs;
  if (run !== undefined && more.length === 0) {
    return new Map((await part.find(run)).map(({ report, zone }) => [report, zone]));
  }
  const places = await phrasePlaces(part, phrase);
  return new Map(Array.from(places, ([report, spans]) => [report, zoneOf(spans)]));
}

/** So many phrases are looked at for how near they stand to each other. */
const mostPhrases = 12;

/** Not looked up where there is nothing to compare. */
async function closenessIn(
  part: IndexPart,
  wanted: readonly Wanted[],
  reports: number,
): Promise<(report: number) => Closeness> {
  const phrases = wanted.flatMap((one) => one.phrases);
  if (phrases.length < 2) return () => 1;
  if (reports === 0 || phrases.length > mostPhrases) return () => 0;
  const [places, closings] = await Promise.all([
    Promise.all(phrases.map((phrase) => phrasePlaces(part, phrase))),
    Promise.all(phrases.map(({ runs }) => closedPlaces(part, runs.at(-1) ?? ''))),
  ]);
  return (report) =>
    closenessOf(
      places
        .map((one, at) => ({
          places: one.get(report) ?? [],
          closed: closings[at]?.get(report) ?? [],
        }))
        // A report that is named need not have the words that name it.
        .filter((phrase) => phrase.places.length > 0),
    );
}
