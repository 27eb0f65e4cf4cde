/** Bodies for what is being typed: by name, abbreviation, pinyin or initials. */
import type { Fold } from '../encoding/fold.ts';
import type { Body, BodyName } from './body.ts';
import { rememberFold } from './fold-text.ts';
import { matchName, type Hit } from './match-name.ts';
import { prepareName, type PreparedName } from './prepared-name.ts';
import { readingsOf } from './typed-readings.ts';

export interface Suggestion {
  readonly body: Body;
  /** The name that was hit. */
  readonly name: BodyName;
  /** What of `name.text` was hit, in UTF-16 units, in order. */
  readonly hits: readonly (readonly [from: number, to: number])[];
  /** What of the typed text stands for the body, in UTF-16 units: a year beside it does not. */
  readonly typed: readonly [from: number, to: number];
}

/**
 * Looking through thousands of names takes longer than a key may: it yields again and again, so that whoever asks can
 * let others have their turn, or give up.
 */
export type Suggester = (typed: string) => Generator<undefined, readonly Suggestion[]>;

/** The best first, at most `limit`; of equally good ones those with reports, then in the order of the bodies. */
export function createSuggester(bodies: readonly Body[], fold: Fold, limit = 8): Suggester {
  const quick = rememberFold(fold);
  const names = preparedNames(bodies, quick);
  return function* (typed) {
    for (const reading of readingsOf(typed, fold)) {
      const found = yield* best(names, reading.key, limit);
      if (found.length > 0) {
        return found.map(({ prepared: { body, name }, hit }) => ({
          body,
          name,
          hits: hit.spans,
          typed: reading.place,
        }));
      }
    }
    return [];
  };
}

interface Found {
  readonly prepared: PreparedName;
  readonly hit: Hit;
}

/** Each is prepared when it is first looked at. */
function preparedNames(bodies: readonly Body[], fold: Fold): Iterable<PreparedName> {
  const names = bodies.flatMap((body) => body.names.map((name) => ({ body, name })));
  const prepared: PreparedName[] = [];
  return {
    *[Symbol.iterator]() {
      for (const [at, { body, name }] of names.entries()) {
        yield (prepared[at] ??= prepareName(body, name, fold));
      }
    },
  };
}

/** So many names are looked at in one go. */
const slice = 100;

function* best(
  names: Iterable<PreparedName>,
  key: string,
  limit: number,
): Generator<undefined, readonly Found[]> {
  const byBody = new Map<Body, Found>();
  let looked = 0;
  for (const prepared of names) {
    looked += 1;
    if (looked % slice === 0) yield;
    const hit = matchName(prepared, key);
    if (hit === undefined) continue;
    const before = byBody.get(prepared.body);
    if (before === undefined || hit.distance < before.hit.distance) {
      byBody.set(prepared.body, { prepared, hit });
    }
  }
  return [...byBody.values()]
    .sort((a, b) => a.hit.distance - b.hit.distance || hasNoReport(a) - hasNoReport(b))
    .slice(0, limit);
}

function hasNoReport({ prepared }: Found): number {
  return prepared.body.years.length === 0 ? 1 : 0;
}
