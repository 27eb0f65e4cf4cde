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

export type Suggester = (typed: string) => readonly Suggestion[];

/** The best first, at most `limit`; of equally good ones those with reports, then in the order of the bodies. */
export function createSuggester(bodies: readonly Body[], fold: Fold, limit = 8): Suggester {
  const quick = rememberFold(fold);
  const names = bodies.flatMap((body) => body.names.map((name) => prepareName(body, name, quick)));
  return (typed) => {
    for (const reading of readingsOf(typed, fold)) {
      const found = best(names, reading.key, limit);
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

function best(names: readonly PreparedName[], key: string, limit: number): readonly Found[] {
  const byBody = new Map<Body, Found>();
  for (const prepared of names) {
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
