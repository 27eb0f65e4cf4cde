/** The ways of reading a query, from strict to loose; each is made when those before it have found nothing. */
import { parseQuery, type Query } from '../query/parse-query.ts';
import { splitByScript } from '../query/loosen.ts';
import { contentWords } from '../recognise/content-words.ts';
import type { Step } from '../query/step.ts';
import type { Mention, Recognition } from '../recognise/recognition.ts';
import { nothingApplied, type Applied, type Attempt } from './attempt.ts';
import { coverAsked } from './match/cover-asked.ts';
import { wantedAsTyped, wantedByPairs, wantedByWords } from './match/read-wanted.ts';
import { wantedRun, type Wanted } from './match/wanted.ts';
import { reportsLetThrough } from './narrow/lets-through.ts';
import { appliedOf, restOf } from './read-recognition.ts';
import type { SearchIndex } from './search-index.ts';

/** Undefined where there is nothing to look for in this way. */
export type MakeAttempt = () => Promise<Attempt | undefined>;

/** The first one is there whatever was typed. */
export function attemptsFor(
  index: SearchIndex,
  typed: string,
  { mentions }: Recognition,
): [Attempt, ...MakeAttempt[]] {
  const query = parseQuery(typed, index.fold);
  const wanted = wantedAsTyped(query, mentions);
  if (typed.trim() === '') return [attemptTo('typed', [])];
  const asTyped = attemptTo('typed', query.parts.length === 0 ? [nowhere] : wanted);
  if (query.parts.length === 0) return [asTyped];
  const rest = parseQuery(restOf(typed, mentions), index.fold);
  const applied = appliedOf({ mentions });
  const isNamed = mentions.length > 0;
  return [
    asTyped,
    ...(isNamed ? recognisedAttempts(rest, applied) : []),
    given(attemptTo('words', wantedByWords(wanted))),
    given(attemptTo('pairs', wantedByPairs(wanted))),
    ...(isNamed ? [() => someOf(index, rest, mentions, applied)] : []),
    () => someOf(index, query, [], nothingApplied),
  ];
}

/** What no report has: nothing but marks was typed. */
const nowhere: Wanted = { phrases: [] };

function recognisedAttempts(rest: Query, applied: Applied): MakeAttempt[] {
  const asked = { parts: rest.parts.filter(({ text }) => contentWords(text).length > 0) };
  const wanted = wantedAsTyped(asked, []);
  return [
    given(attemptTo('recognised', wanted, applied)),
    given(attemptTo('words', wantedByWords(wanted), applied)),
  ];
}

function given(attempt: Attempt): MakeAttempt {
  return () => Promise.resolve(attempt);
}

function attemptTo(
  step: Step,
  wanted: readonly Wanted[],
  applied: Applied = nothingApplied,
  words: readonly string[] = [],
): Attempt {
  return { step, wanted, applied, words };
}

/** Most of what was asked, where no report has all of it; a body that is named counts with what is asked. */
async function someOf(
  index: SearchIndex,
  { parts }: Query,
  mentions: readonly Mention[],
  applied: Applied,
): Promise<Attempt | undefined> {
  const asked = [
    ...new Set(parts.flatMap(({ runs }) => runs.flatMap(splitByScript).flatMap(contentWords))),
  ].filter((word) => Array.from(word).length > 1);
  const bodies = mentions.filter(({ named }) => 'facet' in named && named.facet === 'body');
  const length = bodies.reduce((sum, { start, end }) => sum + end - start, 0);
  const isAllowed = await reportsLetThrough(index, applied.chosen);
  const covered = await coverAsked(index.parts, asked, length, isAllowed);
  if (covered === undefined) return undefined;
  const words = [...bodies.map(({ label }) => label), ...covered.words];
  return attemptTo('some', covered.runs.map(wantedRun), applied, words);
}
