/** Bodies and regions that are spelt in Latin letters, as pieces of their own: yanjin, yjxkgj, slj. */
import type { Body } from '../bodies/body.ts';
import { matchName } from '../bodies/match-name.ts';
import { prepareName, type PreparedName } from '../bodies/prepared-name.ts';
import type { Fold } from '../encoding/fold.ts';
import type { FoundBodies } from './found-bodies.ts';
import { lastName } from '../bodies/region-path.ts';
import { bareName } from './region-index.ts';
import type { Mention } from './recognition.ts';

export interface Spelt {
  readonly bodies: readonly FoundBodies[];
  readonly regions: readonly Mention[];
}

export type FindPinyin = (text: string) => Spelt;

/** Names are prepared when somebody types letters for the first time. */
export function createFindPinyin(bodies: readonly Body[], fold: Fold): FindPinyin {
  let names: readonly PreparedName[] | undefined;
  let regions: ReadonlyMap<string, readonly string[]> | undefined;
  return (text) => {
    const pieces = [...text.matchAll(/(^|[^\p{L}\p{N}'])([a-z][a-z']{2,})(?![\p{L}'])/gu)].slice(
      0,
      mostPieces,
    );
    if (pieces.length === 0) return { bodies: [], regions: [] };
    names ??= bodies.flatMap((body) => body.names.map((name) => prepareName(body, name, fold)));
    regions ??= spellRegions(names);
    const found: Spelt = { bodies: [], regions: [] };
    return pieces.reduce((all, { index, 1: before = '', 2: piece = '' }): Spelt => {
      const start = index + before.length;
      const place = { start, end: start + piece.length };
      const key = piece.replaceAll("'", '');
      const paths = regions?.get(key);
      if (paths === undefined) {
        const candidates = speltBodies(names ?? [], key);
        if (candidates.length === 0) return all;
        return { ...all, bodies: [...all.bodies, { ...place, hasPlace: true, candidates }] };
      }
      const label = paths.map((path) => lastName(path)).join('、');
      const named = { facet: 'region', values: paths } as const;
      return { ...all, regions: [...all.regions, { ...place, named, label }] };
    }, found);
  };
}

/** Each is held against all names: more of them are English. */
const mostPieces = 5;

/** Those whose name, or own part, the letters spell from its beginning to its end, by syllables or initials. */
function speltBodies(names: readonly PreparedName[], key: string): FoundBodies['candidates'] {
  const found = names.flatMap((prepared) => {
    const { name, body, text, ownStart } = prepared;
    const hit = matchName(prepared, key);
    const [first, last] = [hit?.spans[0], hit?.spans[hit.spans.length - 1]];
    const isWhole =
      (first?.[0] === 0 || first?.[0] === ownStart) &&
      (last?.[1] === text.length || /^(?:人民政府|办事处)$/u.test(text.slice(last?.[1])));
    return hit === undefined || !isWhole
      ? []
      : [{ body, is: name.is, hasPlace: true, rank: Math.floor(hit.distance / 10) }];
  });
  const best = Math.min(...found.map(({ rank }) => rank));
  const bodies = new Map(
    found.filter(({ rank }) => rank === best).map((one) => [one.body, one] as const),
  );
  return [...bodies.values()];
}

/** By the syllables of their names, with 县 and without: yanjinxian, yanjin. */
function spellRegions(names: readonly PreparedName[]): ReadonlyMap<string, readonly string[]> {
  const spelt = new Map<string, Set<string>>();
  for (const { body, name, syllables } of names) {
    const place = body.region[body.region.length - 1] ?? '';
    if (place === '' || !name.text.startsWith(place)) continue;
    for (const part of [place, bareName(place)]) {
      const key = syllables.slice(0, Array.from(part).length).join('');
      spelt.set(key, (spelt.get(key) ?? new Set()).add(body.region.join('/')));
    }
  }
  return new Map(Array.from(spelt, ([key, paths]) => [key, [...paths]]));
}
