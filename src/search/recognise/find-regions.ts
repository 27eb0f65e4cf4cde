import { lastName, liesBelow } from '../bodies/region-path.ts';
import { doings, mayBeginName } from './context.ts';
import type { Mention, Place } from './recognition.ts';
import type { RegionIndex } from './region-index.ts';

export interface FoundRegion extends Place {
  readonly paths: readonly string[];
}

/** Wherever a region is named in full, and by its name alone where a word begins: 延津县, 延津. */
export function findRegions(text: string, regions: RegionIndex): Mention[] {
  const mentions: Mention[] = [];
  let at = 0;
  while (at < text.length) {
    const found = regionAt(text, at, regions);
    const isFull =
      found !== undefined && regions.fullNames.has(text.slice(found.lastStart, found.end));
    if (found === undefined || !(isFull || mayBeginName(text, at))) {
      at += 1;
      continue;
    }
    // Of a place whose government the register lacks, the government stands for the place.
    const government = ofGovernment.exec(text.slice(found.end))?.[0].length ?? 0;
    mentions.push({
      start: at,
      end: found.end + government,
      named: { facet: 'region', values: found.paths },
      label: labelOf(found.paths),
    });
    at = found.end + government;
  }
  return mentions;
}

const ofGovernment = new RegExp(`^(?:人民)?政府(?!${doings})`, 'u');

/**
 * The region at a place, with those above it before: 河南省新乡市延津县. A name alone before 省, 市 or 县 is that of
 * another, unless what follows is sure to be a body's own part: 延津市监局.
 */
export function regionAt(
  text: string,
  start: number,
  regions: RegionIndex,
  isBeforeBody = false,
): (FoundRegion & { readonly lastStart: number }) | undefined {
  let found: (FoundRegion & { readonly lastStart: number }) | undefined;
  let at = start;
  for (;;) {
    const next = nameAt(text, at, regions, isBeforeBody);
    if (next === undefined) return found;
    const inside: readonly string[] =
      found === undefined
        ? next.paths
        : next.paths.filter((path) => found?.paths.some((above) => liesBelow(path, above)));
    if (inside.length === 0) return found;
    found = { start, end: next.end, lastStart: at, paths: inside };
    at = next.end + (/^\s*/.exec(text.slice(next.end))?.[0].length ?? 0);
  }
}

function nameAt(
  text: string,
  at: number,
  regions: RegionIndex,
  isBeforeBody: boolean,
): FoundRegion | undefined {
  for (const length of regions.lengths) {
    const name = text.slice(at, at + length);
    const paths = name.length === length ? regions.paths.get(name) : undefined;
    if (paths === undefined) continue;
    const end = at + length;
    const isOther =
      !isBeforeBody &&
      !regions.fullNames.has(name) &&
      /^[省市县区州旗盟镇乡村路街]/u.test(text.slice(end));
    if (!isOther) return { start: at, end, paths };
  }
  return undefined;
}

function labelOf(paths: readonly string[]): string {
  return [...new Set(paths.map(lastName))].join('、');
}
