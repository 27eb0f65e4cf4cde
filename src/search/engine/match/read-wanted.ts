/** A query → what reports have to have for it: as it was typed, by its words, by its pairs. */
import { isWordCharacter } from '../../encoding/characters.ts';
import { plainForm } from '../../encoding/fold.ts';
import { looseRuns, splitByScript } from '../../query/loosen.ts';
import type { Query, QueryPart } from '../../query/parse-query.ts';
import { contentWords } from '../../recognise/content-words.ts';
import type { Mention } from '../../recognise/recognition.ts';
import { cutRun } from './cut-run.ts';
import type { IsFound } from './find-anywhere.ts';
import { longestPieces } from './longest-pieces.ts';
import { wantedRun, type NamedReports, type Wanted } from './wanted.ts';

/**
 * Each part as a phrase. Parts that are nothing but names of bodies and years also find the reports of these; a name
 * may run over several parts.
 */
export function wantedAsTyped(query: Query, mentions: readonly Mention[]): Wanted[] {
  const wanted = groupsOf(query.parts, mentions).map((parts): Wanted => {
    const phrases = parts.map(({ runs, longestGaps }) => ({ runs, longestGaps }));
    const named = namedBy(parts, mentions);
    return named === undefined ? { phrases } : { phrases, named };
  });
  return once(wanted);
}

/** With more marks between its runs than were typed: quotation marks, the end of a paragraph. */
export function wantedWithMarks(wanted: readonly Wanted[]): Wanted[] {
  return wanted.map((one) => ({
    ...one,
    phrases: one.phrases.map(({ runs, longestGaps }) => ({
      runs,
      longestGaps: longestGaps.map((gap) => gap + moreMarks),
    })),
  }));
}

/** Places don't tell whether all of a longer gap are marks. */
const moreMarks = 3;

/** All words, wherever they stand. Undefined where there is none, or one that no report has. */
export async function wantedByWords(
  wanted: readonly Wanted[],
  isFound: IsFound,
): Promise<Wanted[] | undefined> {
  const cuts = await Promise.all(runsOf(wanted).map((run) => cutRun(run, isFound)));
  const pieces = [...new Set(cuts.flatMap((cut) => cut.pieces))];
  if (pieces.length === 0 || cuts.some(({ missing }) => missing.length > 0)) return undefined;
  return [...namesOf(wanted), ...pieces.map(wantedRun)];
}

/** All pairs of characters of the words, near each other. Undefined where there is no pair. */
export function wantedByPairs(wanted: readonly Wanted[]): Wanted[] | undefined {
  const words = runsOf(wanted).flatMap(splitByScript).flatMap(contentWords);
  const pairs = [...new Set(words.flatMap(looseRuns))].filter(
    (pair) => Array.from(pair).length > 1,
  );
  return pairs.length === 0 ? undefined : [...namesOf(wanted), ...pairs.map(wantedRun)];
}

/** Pieces of two characters and more that together are all of it, near each other: 失联停更 for 失联、停更. */
export async function wantedByPieces(
  wanted: readonly Wanted[],
  isFound: IsFound,
): Promise<Wanted[] | undefined> {
  const found: string[] = [];
  for (const run of runsOf(wanted)) {
    const characters = Array.from(run);
    if (characters.length > mostCharacters) return undefined;
    const pieces = (await isFound(run))
      ? [run]
      : (await longestPieces(characters, isFound)).map(({ start, end }) =>
          characters.slice(start, end).join(''),
        );
    if (pieces.join('') !== run) return undefined;
    found.push(...pieces);
  }
  if (found.length === 0) return undefined;
  return [...namesOf(wanted), ...[...new Set(found)].map(wantedRun)];
}

/** Longer ones are sentences: their words have been looked for. */
const mostCharacters = 12;

function namesOf(wanted: readonly Wanted[]): Wanted[] {
  return wanted.filter(({ named }) => named !== undefined);
}

/** Of what is no name. */
function runsOf(wanted: readonly Wanted[]): string[] {
  return wanted.flatMap(({ phrases, named }) =>
    named === undefined ? phrases.flatMap((phrase) => phrase.runs) : [],
  );
}

/** Neighbours that one name runs over belong together. */
function groupsOf(parts: readonly QueryPart[], mentions: readonly Mention[]): QueryPart[][] {
  const groups: QueryPart[][] = [];
  for (const part of parts) {
    const last = groups.at(-1)?.at(-1);
    const isJoined =
      last !== undefined && mentions.some(({ start, end }) => start < last.end && end > part.start);
    if (isJoined) groups.at(-1)?.push(part);
    else groups.push([part]);
  }
  return groups;
}

/** Undefined where they are anything else than names of one body each and of years. */
function namedBy(
  parts: readonly QueryPart[],
  mentions: readonly Mention[],
): NamedReports | undefined {
  const inside = mentions.filter(({ start, end }) =>
    parts.some((part) => start < part.end && end > part.start),
  );
  const isAllNames = parts.every(({ text, start }) => isCovered(text, start, inside));
  if (inside.length === 0 || !isAllNames) return undefined;
  const named = { bodies: [] as string[], years: [] as number[] };
  for (const { named: it } of inside) {
    if (!('facet' in it)) return undefined;
    // What several bodies are called says of none that it is meant.
    if (it.facet === 'body' && it.values.length > 1) return undefined;
    if (it.facet === 'body') named.bodies.push(...it.values);
    else if (it.facet === 'year') named.years.push(...it.values.map(Number));
    else return undefined;
  }
  return named;
}

function isCovered(text: string, start: number, mentions: readonly Mention[]): boolean {
  let place = start;
  for (const character of text) {
    const at = place;
    const isInside = mentions.some((mention) => mention.start <= at && at < mention.end);
    if (isWordCharacter(plainForm(character)) && !isInside) return false;
    place += character.length;
  }
  return true;
}

function once(wanted: readonly Wanted[]): Wanted[] {
  return [...new Map(wanted.map((one) => [JSON.stringify(one.phrases), one])).values()];
}
