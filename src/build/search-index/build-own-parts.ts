import { rm } from 'node:fs/promises';
import path from 'node:path';
import { usualLimits, type PartLimits } from './group-reports.ts';
import { partCache } from './part-cache.ts';
import { partsOf } from './parts-of.ts';
import { providePart, type ProvidedPart } from './provide-part.ts';
import type { PlacedReport, SearchedReport } from './searched-report.ts';

/**
 * For a shard: makes and keeps those parts of the whole column's index that have no report of another shard, so that
 * the merge finds them. `column`: the reports of all shards. `textOf`: undefined for those of others.
 */
export async function buildOwnParts<Report extends PlacedReport>(
  column: readonly Report[],
  textOf: (report: Report) => SearchedReport | undefined,
  { cacheFolder, limits = usualLimits }: { cacheFolder: string; limits?: PartLimits },
): Promise<ProvidedPart[]> {
  const cache = partCache(cacheFolder);
  const passing = path.join(cacheFolder, `.own-${String(process.pid)}`);
  const parts: ProvidedPart[] = [];
  for (const part of partsOf(column, textOf, limits)) {
    await rm(passing, { recursive: true, force: true });
    parts.push(await providePart(part, cache, passing));
  }
  await rm(passing, { recursive: true, force: true });
  return parts;
}
