/** Where a phrase stands, by report; nothing is loaded for it but the index of its characters. */
import { closedSign } from '../../encoding/signs.ts';
import type { Phrase } from '../../query/phrase.ts';
import type { IndexPart } from '../search-index.ts';
import { chain, type Span } from './chain.ts';

type ByReport<T> = ReadonlyMap<number, T>;

export async function phrasePlaces(
  part: IndexPart,
  { runs, longestGaps }: Phrase,
): Promise<ByReport<readonly Span[]>> {
  const lists = await Promise.all(runs.map((run) => placesOfRun(part, run)));
  const [first = new Map<number, Span[]>(), ...others] = lists;
  if (others.length === 0) return first;
  const reports = [...first.keys()].filter((report) => others.every((list) => list.has(report)));
  if (reports.length === 0) return new Map();
  const closings = await Promise.all(runs.slice(0, -1).map((run) => closedPlaces(part, run)));
  return new Map(
    reports.flatMap((report) => {
      const spans = chain(
        lists.map((list) => list.get(report) ?? []),
        closings.map((closing, at) => ({
          longestGap: longestGaps[at] ?? 0,
          closed: new Set(closing.get(report)),
        })),
      );
      return spans.length === 0 ? [] : [[report, spans] as const];
    }),
  );
}

async function placesOfRun(part: IndexPart, run: string): Promise<ByReport<Span[]>> {
  const { length } = Array.from(run);
  const places = await part.placesOf(run);
  return new Map(
    Array.from(places, ([report, starts]) => [
      report,
      starts.map((start) => ({ start, end: start + length })),
    ]),
  );
}

/** Where the last character of a run stands with no letter or figure behind it. */
export function closedPlaces(part: IndexPart, run: string): Promise<ByReport<readonly number[]>> {
  return part.placesOf(`${Array.from(run).at(-1) ?? ''}${closedSign}`);
}
