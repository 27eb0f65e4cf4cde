/** Of bodies that a text may name, those that it most likely does. */
import type { Body } from '../bodies/body.ts';
import { liesIn } from '../bodies/region-path.ts';
import { firstShort, otherKind, type Candidate } from './own-candidates.ts';

/** Another kind of body only where there is nothing else; each body once. */
export function best(candidates: readonly Candidate[]): readonly Candidate[] {
  const sorted = [...candidates].sort((a, b) => a.rank - b.rank);
  const kept = sorted.some(({ rank }) => rank < otherKind)
    ? sorted.filter(({ rank }) => rank < otherKind)
    : sorted;
  const bodies = new Set<Body>();
  return kept.filter(({ body }) => !bodies.has(body) && bodies.add(body));
}

/** Of the region itself where there are such, else of those in it; by their full names where there are such. */
export function inRegions(
  candidates: readonly Candidate[],
  paths: readonly string[],
): readonly Candidate[] {
  const located = candidates.map((candidate) => ({
    candidate,
    path: candidate.body.region.join('/'),
  }));
  const inside = located.filter(({ path }) => paths.some((region) => liesIn(path, region)));
  const own = inside.filter(({ path }) => paths.includes(path));
  const kept = (own.length > 0 ? own : inside).map(({ candidate }) => candidate);
  const exact = kept.filter(({ rank }) => rank < firstShort);
  return exact.length > 0 ? exact : kept;
}
