import type { Keep } from '../../keep/keep.ts';
import { usualLimits, type PartLimits } from './group-reports.ts';
import { partsOf } from './parts-of.ts';
import { providePart } from './provide-part.ts';
import type { PlacedReport, SearchedReport } from './searched-report.ts';

/**
 * For a shard: makes and keeps those parts of the whole column's index that have no report of another shard, so that
 * the merge finds them. `column`: the reports of all shards. `textOf`: undefined for those of others. Returns the
 * folders' names.
 */
export async function buildOwnParts<Report extends PlacedReport>(
  column: readonly Report[],
  textOf: (report: Report) => SearchedReport | undefined,
  { keep, limits = usualLimits }: { readonly keep: Keep; readonly limits?: PartLimits },
): Promise<string[]> {
  const folders: string[] = [];
  for (const part of partsOf(column, textOf, limits)) {
    const { folder } = await providePart(part, keep);
    folders.push(folder);
  }
  return folders;
}
