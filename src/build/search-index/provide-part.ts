import type { Group } from './group-reports.ts';
import { makePart } from './make-part.ts';
import type { PartCache } from './part-cache.ts';
import { partKey } from './part-key.ts';
import type { SearchedReport } from './searched-report.ts';

export interface ProvidedPart {
  /** As its folder is called wherever it lies; changes with whatever is in it. */
  readonly folder: string;
  readonly isFromCache: boolean;
}

/** The files of a part in a folder that wasn't there before, from the cache or for it. */
export async function providePart(
  { name, reports }: Group<SearchedReport>,
  cache: PartCache,
  target: string,
): Promise<ProvidedPart> {
  const folder = `${name}-${partKey(reports)}`;
  const isFromCache = await cache.take(folder, target);
  if (!isFromCache) {
    await makePart(reports, target);
    await cache.keep(folder, target);
  }
  return { folder, isFromCache };
}
