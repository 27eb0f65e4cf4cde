/** What a query names: bodies, years, regions, kinds, conditions on figures, and orders by them. */
import type { Body } from '../bodies/body.ts';
import { foldText, rememberFold } from '../bodies/fold-text.ts';
import { liesIn } from '../bodies/region-path.ts';
import type { Fold } from '../encoding/fold.ts';
import { indexBodies, type BodyIndex } from './body-index.ts';
import { findBodies } from './find-bodies.ts';
import type { FoundBodies } from './found-bodies.ts';
import { createFindConditions, type FindConditions } from './find-conditions.ts';
import { findKinds } from './find-kinds.ts';
import { createFindOrders, type FindOrders } from './find-orders.ts';
import { createFindPinyin, type FindPinyin } from './find-pinyin.ts';
import { findRegions } from './find-regions.ts';
import { createFindUnread, type FindUnread } from './find-unread.ts';
import { figureWords, type FigureName } from './figure-words.ts';
import { findYears } from './find-years.ts';
import { withJoints } from './join-words.ts';
import { nothingNamed, type Known, type Mention, type Recognition } from './recognition.ts';
import { indexRegions, type RegionIndex } from './region-index.ts';

export function recognise(typed: string, { bodies, fold, thisYear, figures }: Known): Recognition {
  // Nobody names anything beyond that; it bounds what a pasted page can cost.
  const text = foldText(typed.slice(0, longest), fold);
  if (text.trim() === '') return nothingNamed;
  const register = registerOf(bodies, fold, figures);
  const spelt = register.findPinyin(text);
  const found = [...findBodies(text, register.bodies, register.regions), ...spelt.bodies].filter(
    ({ hasPlace, candidates }) => !hasPlace || candidates.length <= mostBodies,
  );
  const others = withoutOverlaps([
    ...register.findConditions(text),
    ...register.findOrders(text),
    ...found,
    ...findYears(text, register.years, thisYear),
    ...findRegions(text, register.regions),
    ...spelt.regions,
  ]);
  const regions = others.flatMap((one) =>
    'named' in one && 'facet' in one.named && one.named.facet === 'region' ? one.named.values : [],
  );
  const beside = others.flatMap((one): Mention[] =>
    'candidates' in one ? toMention(one, regions) : [one],
  );
  const all = withoutOverlaps([...beside, ...findKinds(text, register.kinds, beside)]);
  const mentions = withJoints(
    text,
    all.sort((a, b) => a.start - b.start),
  );
  const unread = register
    .findUnread(text, mentions)
    .map(({ start, end }) => typed.slice(start, end));
  return { mentions, unread };
}

const longest = 300;

/** More bodies than that are none in particular. */
const mostBodies = 8;

function toMention(found: FoundBodies, regions: readonly string[]): Mention[] {
  const inside = found.candidates.filter(({ body }) => {
    const path = body.region.join('/');
    return regions.some((region) => liesIn(path, region));
  });
  const candidates = !found.hasPlace && inside.length > 0 ? inside : found.candidates;
  if (candidates.length > mostBodies) return [];
  return [
    {
      start: found.start,
      end: found.end,
      named: { facet: 'body', values: candidates.map(({ body }) => body.id) },
      label: candidates[0]?.body.names[0]?.text ?? '',
    },
  ];
}

/** Of two that overlap the first in the list. */
function withoutOverlaps<T extends { readonly start: number; readonly end: number }>(
  all: readonly T[],
): T[] {
  const kept: T[] = [];
  for (const one of all) {
    if (kept.every((other) => one.end <= other.start || other.end <= one.start)) kept.push(one);
  }
  return kept;
}

interface Register {
  readonly bodies: BodyIndex;
  readonly regions: RegionIndex;
  /** Of which there are reports, newest first. */
  readonly years: readonly number[];
  readonly kinds: ReadonlySet<string>;
  readonly findConditions: FindConditions;
  readonly findOrders: FindOrders;
  readonly findPinyin: FindPinyin;
  readonly findUnread: FindUnread;
}

const registers = new WeakMap<ReadonlyMap<string, Body>, Register>();

function registerOf(
  bodies: ReadonlyMap<string, Body>,
  fold: Fold,
  figures: readonly FigureName[],
): Register {
  const known = registers.get(bodies);
  if (known !== undefined) return known;
  const all = [...bodies.values()];
  const quick = rememberFold(fold);
  const words = figureWords(figures);
  const register: Register = {
    bodies: indexBodies(all, quick),
    regions: indexRegions(all, quick),
    years: [...new Set(all.flatMap(({ years }) => years))].sort((a, b) => b - a),
    kinds: new Set(all.map(({ kind }) => kind)),
    findConditions: createFindConditions(words),
    findOrders: createFindOrders(words),
    findPinyin: createFindPinyin(all, quick),
    findUnread: createFindUnread(words),
  };
  registers.set(bodies, register);
  return register;
}
