/** Bodies named in a text: by whole names, by a region and an own part, by an own part alone; short or in full. */
import type { BodyIndex } from './body-index.ts';
import { endsFrom } from './body-endings.ts';
import { doings, mayBeginName } from './context.ts';
import { best } from './best-candidates.ts';
import type { FoundBodies } from './found-bodies.ts';
import { placedAt } from './placed-bodies.ts';
import { firstShort, otherKind, ownCandidates } from './own-candidates.ts';
import type { RegionIndex } from './region-index.ts';

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

/** 政府信息, 政府采购: what governments do, and no government. */
function isOfGovernment(text: string, end: number): boolean {
  return whatTheyDo.test(text.slice(end - 2));
}

const whatTheyDo = new RegExp(`^政府${doings}`, 'u');

function isEdge(text: string, at: number): boolean {
  return !/\p{Script=Han}/u.test(text.charAt(at));
}
