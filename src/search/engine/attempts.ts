/** The ways of reading a query, from strict to loose; each is made when those before it have found nothing. */
import { hasComparingSign } from '../query/condition.ts';
import { parseQuery, type Query } from '../query/parse-query.ts';
import type { SearchRequest } from '../query/search-request.ts';
import type { Step } from '../query/step.ts';
import { contentWords } from '../recognise/content-words.ts';
import type { Mention, Recognition } from '../recognise/recognition.ts';
import { nothingApplied, type Applied, type Attempt } from './attempt.ts';
import { partsConcerned } from './choose-parts.ts';
import { coverAsked } from './match/cover-asked.ts';
import { findAnywhere } from './match/find-anywhere.ts';
import {
  wantedAsTyped,
  wantedByPairs,
  wantedByPieces,
  wantedByWords,
  wantedWithMarks,
} from './match/read-wanted.ts';
import { wantedRun, type Wanted } from './match/wanted.ts';
import { reportsLetThrough } from './narrow/lets-through.ts';
import { appliedOf, restOf } from './read-recognition.ts';
import type { IndexPart, SearchIndex } from './search-index.ts';

/** There is one whatever was typed. */
export async function* attemptsFor(
  index: SearchIndex,
  request: SearchRequest,
  { mentions }: Recognition,
): AsyncGenerator<Attempt, void> {
  const { typed } = request;
  const query = parseQuery(typed, index.fold);
  const isOnlyMarks = query.parts.length === 0 && typed.trim() !== '';
  const wanted = isOnlyMarks ? [nowhere] : wantedAsTyped(query, mentions);
  const rest = parseQuery(restOf(typed, mentions), index.fold);
  const applied = appliedOf(typed, mentions);
  const isComparison = mentions.some((mention) => comparesFigure(typed, mention));

  const inAll: Scope = { index, parts: partsConcerned(index, request, nothingApplied) };
  const inNamed: Scope = { index, parts: partsConcerned(index, request, applied) };

  if (!isComparison) yield attemptTo('typed', wanted);
  if (mentions.length > 0) {
    const asked = wantedAsTyped(withoutIdleParts(rest), []);
    yield attemptTo('recognised', asked, applied);
    yield* byWords(inNamed, asked, applied);
  }
  if (!isComparison) {
    yield attemptTo('words', wantedWithMarks(wanted));
    yield* byWords(inAll, wanted);
    for (const pairs of [
      wantedByPairs(wanted),
      await wantedByPieces(wanted, findAnywhere(inAll.parts)),
    ]) {
      if (pairs !== undefined) yield { ...attemptTo('pairs', pairs), isNear: true };
    }
  }
  if (mentions.length > 0) {
    yield* ofAnyYear(index, request, mentions, rest);
    yield* someOf(inNamed, rest, mentions, applied);
  }
  if (!isComparison) yield* someOf(inAll, query);
}

/** No report has it. */
const nowhere: Wanted = { phrases: [] };

/** “新收 ≥ 50” is a condition, whatever reports have of its words. */
function comparesFigure(typed: string, { start, end, named }: Mention): boolean {
  const isFigure = 'facet' in named && named.facet === 'figure';
  return isFigure && hasComparingSign(typed.slice(start, end));
}

/** Without parts that only ask: 有哪些. */
function withoutIdleParts({ parts }: Query): Query {
  return { parts: parts.filter(({ text }) => contentWords(text).length > 0) };
}

function attemptTo(
  step: Step,
  wanted: readonly Wanted[],
  applied: Applied = nothingApplied,
  words: readonly string[] = [],
  names: readonly string[] = [],
): Attempt {
  return { step, wanted, applied, words, names };
}

/** Where words are looked up before they are asked for. */
interface Scope {
  readonly index: SearchIndex;
  readonly parts: readonly IndexPart[];
}

async function* byWords(
  { parts }: Scope,
  wanted: readonly Wanted[],
  applied: Applied = nothingApplied,
): AsyncGenerator<Attempt, void> {
  const words = await wantedByWords(wanted, findAnywhere(parts));
  if (words !== undefined) yield attemptTo('words', words, applied);
}

/** Where the report of the year that is named lacks the words: it, and those of other years that have them. */
async function* ofAnyYear(
  index: SearchIndex,
  request: SearchRequest,
  mentions: readonly Mention[],
  rest: Query,
): AsyncGenerator<Attempt, void> {
  const ofYears = mentions.filter(({ named }) => 'facet' in named && named.facet === 'year');
  const others = mentions.filter((mention) => !ofYears.includes(mention));
  const applied = appliedOf(request.typed, others);
  if (ofYears.length === 0 || applied.chosen.body.length !== 1) return;
  const parts = partsConcerned(index, request, applied);
  const words = await wantedByWords(wantedAsTyped(rest, []), findAnywhere(parts));
  if (words === undefined) return;
  const years = appliedOf(request.typed, ofYears).chosen.year.map(Number);
  const either = words.map(({ phrases }) => ({ phrases, named: { bodies: [], years } }));
  const kept = words.flatMap(({ phrases }) => phrases.flatMap(({ runs }) => runs));
  yield attemptTo('some', either, applied, [...labelsOf(ofYears), ...kept], labelsOf(others));
}

function labelsOf(mentions: readonly Mention[]): string[] {
  return mentions.map(({ label }) => label);
}

/** Most of what was asked, where no report has all of it; a body or region that is named counts with it. */
async function* someOf(
  { index, parts }: Scope,
  query: Query,
  mentions: readonly Mention[] = [],
  applied: Applied = nothingApplied,
): AsyncGenerator<Attempt, void> {
  const asked = query.parts.flatMap(({ runs }) => runs);
  const named = mentions.filter(({ named }) => 'facet' in named && narrowing.has(named.facet));
  const given = named.reduce((sum, { start, end }) => sum + end - start, 0);
  const isAllowed = await reportsLetThrough(index, parts, applied.chosen);
  // Who names one body wants its reports, whatever else was asked.
  const isOneBody = applied.chosen.body.length === 1;
  const kept = (await coverAsked(parts, asked, given, isAllowed)) ?? (isOneBody ? [] : undefined);
  if (kept === undefined) return;
  const names = mentions.filter(({ named }) => 'facet' in named);
  yield attemptTo('some', kept.map(wantedRun), applied, kept, labelsOf(names));
}

const narrowing: ReadonlySet<string> = new Set(['body', 'region']);
