/** The index of a folder that was built, or of a small one made by a test. */
import {
  buildSearchIndex,
  type BuiltIndex,
} from '../../../src/build/search-index/build-search-index.ts';
import { usualLimits, type PartLimits } from '../../../src/build/search-index/group-reports.ts';
import { reportsOfSite } from '../../../src/build/search-index/reports-of-site.ts';

export async function indexSite(
  site: string,
  { most, cacheFolder }: { most?: number; cacheFolder?: string } = {},
): Promise<BuiltIndex> {
  return buildSearchIndex(site, await reportsOfSite(site), {
    limits: most === undefined ? usualLimits : limitsOf(most),
    ...(cacheFolder !== undefined && { cacheFolder }),
  });
}

/** So many reports together at most, also where there are no more in the whole column. */
export function limitsOf(reports: number, bytes = 50_000_000): PartLimits {
  return { together: { reports, bytes }, apart: { reports, bytes } };
}
