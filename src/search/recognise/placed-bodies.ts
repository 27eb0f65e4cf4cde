/** Bodies named by a region and their own part. */
import { best, inRegions } from './best-candidates.ts';
import type { BodyIndex } from './body-index.ts';
import { endsFrom } from './body-endings.ts';
import { regionAt } from './find-regions.ts';
import type { FoundBodies } from './found-bodies.ts';
import { firstShort, ownCandidates } from './own-candidates.ts';
import type { RegionIndex } from './region-index.ts';

/** 延津科工局, 延津县 科工局, 新乡市延津县科工局. */
export function placedAt(
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

function afterSpace(text: string, at: number): number {
  return at + (/^\s*/u.exec(text.slice(at))?.[0].length ?? 0);
}
