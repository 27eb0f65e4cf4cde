/** The places whose bodies a column lists together. */
import { notStated } from '../../core/form/front-matter.ts';
import { divisionPath, type Agency } from '../../core/register/agency.ts';

export interface Region {
  /** Id of the first of its bodies, its government where there is one: it stands in the region's address. */
  readonly id: string;
  /** Without what all regions have in common. */
  readonly name: string;
  readonly agencies: readonly Agency[];
}

/** In the order of their first bodies. */
export function regionsOf(agencies: readonly Agency[]): readonly Region[] {
  const byPlace = [...Map.groupBy(agencies, divisionPath).values()];
  const common = commonDepth(agencies.map(({ division }) => division.path));
  return byPlace.flatMap((inPlace) => {
    const [first] = inPlace;
    if (first === undefined) return [];
    const { path } = first.division;
    const name = path.slice(common).join('') || path.at(-1) || `行政区划${notStated}`;
    return [{ id: first.id, name, agencies: inPlace }];
  });
}

type Path = readonly string[];

/** How many steps from the top all of them share; bodies of an unknown place have no say. */
function commonDepth(paths: readonly Path[]): number {
  const known = paths.filter(({ length }) => length > 0);
  const [first = []] = known;
  const differing = first.findIndex((name, depth) => known.some((path) => path[depth] !== name));
  return differing === -1 ? first.length : differing;
}
