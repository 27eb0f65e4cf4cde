/** Bodies named in a text: by whole names, by a region and an own part, by an own part alone; short or in full. */
import type { Body } from '../bodies/body.ts';
import type { BodyIndex } from './body-index.ts';
import { endsFrom } from './body-endings.ts';
import { doings, mayBeginName } from './context.ts';
import { regionAt } from './find-regions.ts';
import { firstShort, otherKind, ownCandidates, type Candidate } from './own-candidates.ts';
import type { Place } from './recognition.ts';
import type { RegionIndex } from './region-index.ts';

export interface FoundBodies extends Place {
  /** The best first. */
  readonly candidates: readonly Candidate[];
  /** Whether the words themselves say of which region it is. */
  readonly hasPlace: boolean;
}

/** `text`: folded. */
export function findBodies(text: string, index: BodyIndex, regions: RegionIndex): FoundBodies[] {
  const found: FoundBodies[] = [];
  let at = 0;
  while (at < text.length) {
    const begins = found[found.length - 1]?.end === at || mayBeginName(text, at);
    const best = longest([
      wholeAt(text, at, index, begins),
      placedAt(text, at, index, regions),
      begins ? levelAt(text, at, index) : undefined,
      begins ? ownAt(text, at, index) : undefined,
    ]);
    if (best !== undefined) found.push(best);
    at = best?.end ?? at + 1;
  }
  return found;
}

/** Of equally long ones the first. */
function longest(all: readonly (FoundBodies | undefined)[]): FoundBodies | undefined {
  return all.reduce((best, one) => ((one?.end ?? 0) > (best?.end ?? 0) ? one : best), undefined);
}

function wholeAt(
  text: string,
  start: number,
  index: BodyIndex,
  begins: boolean,
): FoundBodies | undefined {
  for (const length of index.lengths) {
    const end = start + length;
    if (end > text.length || isOfGovernment(text, end)) continue;
    const owners = index.wholes.get(text.slice(start, end)) ?? [];
    const fitting = owners.filter(({ hasPlace }) => hasPlace || begins);
    if (fitting.length === 0) continue;
    const hasPlace = fitting.some((owner) => owner.hasPlace);
    const candidates = fitting.map((owner) => ({ ...owner, rank: wholeRanks[owner.is] }));
    // A name that says of no place is as good for others that are called so: 工信局.
    const others = hasPlace ? [] : ownCandidates(text.slice(start, end), index);
    return { start, end, hasPlace, candidates: best([...candidates, ...others]) };
  }
  return undefined;
}

const wholeRanks = { current: -3, short: -2, former: -1 } as const;

/** 延津科工局, 延津县 科工局, 新乡市延津县科工局. */
function placedAt(
  text: string,
  start: number,
  index: BodyIndex,
  regions: RegionIndex,
): FoundBodies | undefined {
  const region = regionAt(text, start, regions, true);
  if (region === undefined) return undefined;
  const own = afterSpace(text, region.end);
  for (const end of endsFrom(text, own)) {
    const all = ownCandidates(text.slice(own, end), index);
    const inside = inRegions(all, region.paths);
    if (inside.length > 0) return { start, end, hasPlace: true, candidates: best(inside) };
  }
  return townshipAt(text, start, own, index, region.paths);
}

/** 延津石婆固: a township of the region without 镇, 乡 or 街道, as a piece of its own. */
function townshipAt(
  text: string,
  start: number,
  own: number,
  index: BodyIndex,
  paths: readonly string[],
): FoundBodies | undefined {
  const name = /^\p{Script=Han}{2,6}(?!\p{Script=Han})/u.exec(text.slice(own))?.[0];
  if (name === undefined) return undefined;
  const all = ['镇', '乡', '街道'].flatMap((kind) => ownCandidates(name + kind, index));
  const inside = inRegions(
    all.filter(({ rank }) => rank < firstShort),
    paths,
  );
  if (inside.length === 0) return undefined;
  return { start, end: own + name.length, hasPlace: true, candidates: best(inside) };
}

/** 县水利局, 市教育局: of whatever county or city. */
function levelAt(text: string, start: number, index: BodyIndex): FoundBodies | undefined {
  const level = /^[省市县区旗州]/u.exec(text.slice(start))?.[0];
  if (level === undefined) return undefined;
  for (const end of endsFrom(text, start + 1)) {
    const candidates = ownCandidates(text.slice(start + 1, end), index).filter(
      ({ body, rank }) =>
        rank < otherKind && body.region[body.region.length - 1]?.endsWith(level) === true,
    );
    if (candidates.length > 0) return { start, end, hasPlace: false, candidates: best(candidates) };
  }
  return undefined;
}

function ownAt(text: string, start: number, index: BodyIndex): FoundBodies | undefined {
  for (const end of endsFrom(text, start)) {
    const own = text.slice(start, end);
    // “政府” alone is no body.
    if (/^(?:人民)?政府$|^[和与及、]/u.test(own)) continue;
    const isWhole = isEdge(text, start - 1) && isEdge(text, end);
    const candidates = ownCandidates(own, index).filter(
      ({ rank }) => rank < firstShort || isWhole || (rank < otherKind && own.length > 2),
    );
    if (candidates.length > 0) return { start, end, hasPlace: false, candidates: best(candidates) };
  }
  return undefined;
}

/** Another kind of body only where there is nothing else; each body once. */
function best(candidates: readonly Candidate[]): readonly Candidate[] {
  const sorted = [...candidates].sort((a, b) => a.rank - b.rank);
  const kept = sorted.some(({ rank }) => rank < otherKind)
    ? sorted.filter(({ rank }) => rank < otherKind)
    : sorted;
  const bodies = new Set<Body>();
  return kept.filter(({ body }) => !bodies.has(body) && bodies.add(body));
}

/** Of the region itself where there are such, else of those in it; by their full names where there are such. */
function inRegions(
  candidates: readonly Candidate[],
  paths: readonly string[],
): readonly Candidate[] {
  const located = candidates.map((candidate) => ({
    candidate,
    path: candidate.body.region.join('/'),
  }));
  const inside = located.filter(({ path }) =>
    paths.some((region) => path === region || path.startsWith(`${region}/`)),
  );
  const own = inside.filter(({ path }) => paths.includes(path));
  const kept = (own.length > 0 ? own : inside).map(({ candidate }) => candidate);
  const exact = kept.filter(({ rank }) => rank < firstShort);
  return exact.length > 0 ? exact : kept;
}

/** 政府信息, 政府采购: what governments do, and no government. */
function isOfGovernment(text: string, end: number): boolean {
  return new RegExp(`^政府${doings}`, 'u').test(text.slice(end - 2));
}

function isEdge(text: string, at: number): boolean {
  return !/\p{Script=Han}/u.test(text.charAt(at));
}

function afterSpace(text: string, at: number): number {
  return at + (/^\s*/u.exec(text.slice(at))?.[0].length ?? 0);
}
