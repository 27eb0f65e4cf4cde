/** By what the search page lets readers narrow its results: what there are reports of. */
import { notStated } from '../core/form/front-matter.ts';
import { agencyKinds } from '../core/register/agency.ts';
import type { Archive } from './archive.ts';

export interface SearchView {
  /** Newest first. */
  readonly years: readonly Choice[];
  readonly kinds: readonly Choice[];
  readonly regions: readonly Choice[];
  /** There are so many of them that each shows what lies in it only when asked. */
  readonly areRegionsFolded: boolean;
}

/** So many choices can be looked over at once. */
const fewChoices = 12;

export interface Choice {
  /** As in the index and in an address. */
  readonly value: string;
  readonly label: string;
  /** What lies in it: choosing it chooses them too. */
  readonly inside: readonly Choice[];
}

export function searchView({ agencies, reports }: Archive): SearchView {
  const years = new Set(reports.map(({ year }) => year));
  const reporting = new Set(reports.map(({ agency }) => agency));
  const bodies = agencies.filter(({ id }) => reporting.has(id));
  const kinds = new Set(bodies.map(({ kind }) => kind));
  const regions = regionChoices(bodies.map(({ division }) => division.path));
  return {
    years: [...years].sort((a, b) => b - a).map((year) => choice(String(year))),
    kinds: agencyKinds.filter((kind) => kinds.has(kind)).map((kind) => choice(kind)),
    regions,
    areRegionsFolded: countChoices(regions) > fewChoices,
  };
}

/** `divisions`: a path for each body, empty where its division isn't known. */
export function regionChoices(divisions: readonly (readonly string[])[]): readonly Choice[] {
  const isAnyUnknown = divisions.some((path) => path.length === 0);
  return [...choicesIn([], divisions), ...(isAnyUnknown ? [choice(notStated)] : [])];
}

type Path = readonly string[];

/** Divisions that only hold one other are passed over: a county's column has no use for its province. */
function choicesIn(above: Path, divisions: readonly Path[]): readonly Choice[] {
  return [...byNameAt(above.length, divisions)].flatMap(([name, inside]) => {
    const path = [...above, name];
    const isUseful =
      inside.some(({ length }) => length === path.length) || byNameAt(path.length, inside).size > 1;
    if (!isUseful) return choicesIn(path, inside);
    return [choice(path.join('/'), name, choicesIn(path, inside))];
  });
}

/** In the order in which they come. */
function byNameAt(level: number, divisions: readonly Path[]): ReadonlyMap<string, readonly Path[]> {
  const deep = divisions.filter(({ length }) => length > level);
  return Map.groupBy(deep, (division) => division[level] ?? '');
}

/** On all levels. */
function countChoices(choices: readonly Choice[]): number {
  return choices.reduce((sum, { inside }) => sum + 1 + countChoices(inside), 0);
}

function choice(value: string, label = value, inside: readonly Choice[] = []): Choice {
  return { value, label, inside };
}
