/** Whom the government of a place adds up where the register doesn't hold that government: then only places tell. */
import type { Agency } from '../register/agency.ts';
import type { Region } from './region.ts';

/** Bodies of the place itself, its townships, and the governments of the places right below it. */
export function membersByPlace(agencies: readonly Agency[], region: Region): readonly Agency[] {
  const inside = agencies.filter(({ division }) => isWithin(division.path, region.path));
  const ids = new Set(inside.map(({ id }) => id));
  const governed = inside
    .filter(({ kind }) => kind === '政府')
    .map(({ division }) => division.path);
  return inside.filter(({ kind, parent, division: { path } }) => {
    if (parent !== undefined && ids.has(parent)) return false;
    if (governed.some((place) => isBelow(path, place, kind))) return false;
    return path.length === region.path.length || (kind !== '部门' && kind !== '其他');
  });
}

/** Bodies of the place that no register entry puts below its government or below another body. */
export function strayBodies(
  agencies: readonly Agency[],
  { path, government }: Region,
): readonly Agency[] {
  if (path.length === 0) return [];
  return agencies.filter(
    ({ id, parent, division }) =>
      id !== government?.id && parent === undefined && isSame(division.path, path),
  );
}

/** A government of that place stands between. */
function isBelow(path: readonly string[], place: readonly string[], kind: Agency['kind']): boolean {
  return isWithin(path, place) && (kind !== '政府' || path.length > place.length);
}

function isWithin(path: readonly string[], place: readonly string[]): boolean {
  return path.length >= place.length && place.every((part, at) => path[at] === part);
}

function isSame(path: readonly string[], place: readonly string[]): boolean {
  return path.length === place.length && isWithin(path, place);
}
