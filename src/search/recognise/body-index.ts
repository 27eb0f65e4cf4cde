/** All names of all bodies, ready to be found in a text. */
import type { Body, BodyName } from '../bodies/body.ts';
import { foldText } from '../bodies/fold-text.ts';
import { wordStarts } from '../bodies/name-words.ts';
import { ownPartOf } from '../bodies/own-part.ts';
import type { Fold } from '../encoding/fold.ts';
import { ownName } from './own-name.ts';

export interface BodyIndex {
  /** By whole name. */
  readonly wholes: ReadonlyMap<string, readonly Owner[]>;
  /** Lengths of whole names, the longest first. */
  readonly lengths: readonly number[];
  /** By the key of the own part. */
  readonly owns: ReadonlyMap<string, readonly Owner[]>;
  /** By the first character of each of its words: own parts that abbreviations may stand for. */
  readonly stems: ReadonlyMap<string, readonly Stem[]>;
}

/** A body that has the name. */
export interface Owner {
  readonly body: Body;
  readonly is: BodyName['is'];
  /** Whether the name says where the body is. */
  readonly hasPlace: boolean;
}

export interface Stem {
  readonly stem: string;
  readonly kind: string;
  readonly starts: readonly number[];
  readonly owners: readonly Owner[];
}

export function indexBodies(bodies: Iterable<Body>, fold: Fold): BodyIndex {
  const wholes = new Map<string, Owner[]>();
  const owns = new Map<string, Owner[]>();
  const stems = new Map<string, Stem & { owners: Owner[] }>();
  for (const body of bodies) {
    for (const { text, is } of body.names) {
      const name = foldText(text, fold);
      const ownStart = ownPartOf(text, body.region);
      const owner: Owner = { body, is, hasPlace: ownStart > 0 };
      put(wholes, name, owner);
      const own = ownName(name.slice(ownStart));
      if (own === undefined) continue;
      const key = ownKey(own.stem, own.kind);
      put(owns, key, owner);
      const known = stems.get(key);
      if (known === undefined) {
        const starts = startsOfStem(name.slice(ownStart));
        stems.set(key, { ...own, starts, owners: [owner] });
      } else known.owners.push(owner);
    }
  }
  const lengths = new Set(Array.from(wholes.keys(), ({ length }) => length));
  return {
    wholes,
    lengths: [...lengths].sort((a, b) => b - a),
    owns,
    stems: byFirstCharacter(stems.values()),
  };
}

export function ownKey(stem: string, kind: string): string {
  return `${stem}|${kind}`;
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}

/** As places in the stem, which has no joints. */
function startsOfStem(own: string): readonly number[] {
  const joints = (end: number) => (own.slice(0, end).match(/[和与及暨、]/gu) ?? []).length;
  return wordStarts(own).map((start) => start - joints(start));
}

function byFirstCharacter(stems: Iterable<Stem>): Map<string, Stem[]> {
  const sorted = new Map<string, Stem[]>();
  for (const stem of stems) {
    const firsts = new Set(stem.starts.map((start) => stem.stem.charAt(start)));
    for (const first of firsts) if (first !== '') put(sorted, first, stem);
  }
  return sorted;
}
