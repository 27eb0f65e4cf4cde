/** By what the search page lets readers narrow its results: what there are reports of. */
import { notStated } from '../core/form/front-matter.ts';
import { agencyKinds } from '../core/register/agency.ts';
import type { Archive } from './archive.ts';

export interface SearchView {
  /** Newest first. */
  readonly years: readonly Choice[];
  readonly kinds: readonly Choice[];
  /** A division before those in it. */
  readonly regions: readonly Choice[];
}

export interface Choice {
  /** As in the index and in an address. */
  readonly value: string;
  readonly label: string;
  /** How many choices it stands under. */
  readonly depth: number;
}

export function searchView({ agencies, reports }: Archive): SearchView {
  const years = new Set(reports.map(({ year }) => year));
  const reporting = new Set(reports.map(({ agency }) => agency));
  const bodies = agencies.filter(({ id }) => reporting.has(id));
  const kinds = new Set(bodies.map(({ kind }) => kind));
  return {
    years: [...years].sort((a, b) => b - a).map((year) => choice(String(year))),
    kinds: agencyKinds.filter((kind) => kinds.has(kind)).map((kind) => choice(kind)),
    regions: regionChoices(bodies.map(({ division }) => division.path)),
  };
}

/** `divisions`: a path for each body, empty where its division isn't known. */
export function regionChoices(divisions: readonly (readonly string[])[]): readonly Choice[] {
  const isAnyUnknown = divisions.some((path) => path.length === 0);
  return [...choicesIn([], divisions, 0), ...(isAnyUnknown ? [choice(notStated)] : [])];
}

type Path = readonly string[];

/** Divisions that only hold one other are passed over: a county's column has no use for its province. */
function choicesIn(above: Path, divisions: readonly Path[], depth: number): readonly Choice[] {
  return namesAt(above.length, divisions).flatMap((name) => {
    const path = [...above, name];
    const inside = divisions.filter((division) => division[above.length] === name);
    const isUseful =
      inside.some(({ length }) => length === path.length) ||
      namesAt(path.length, inside).length > 1;
    if (!isUseful) return choicesIn(path, inside, depth);
    return [choice(path.join('/'), name, depth), ...choicesIn(path, inside, depth + 1)];
  });
}

function namesAt(level: number, divisions: readonly Path[]): readonly string[] {
  return [...new Set(divisions.flatMap((division) => division[level] ?? []))];
}

function choice(value: string, label = value, depth = 0): Choice {
  return { value, label, depth };
}
