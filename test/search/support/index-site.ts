/** The index of a folder that was built, or of a small one made by a test. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  buildSearchIndex,
  type BuiltIndex,
} from '../../../src/build/search-index/build-search-index.ts';
import { usualLimits, type PartLimits } from '../../../src/build/search-index/group-reports.ts';
import { keepIn } from '../../../src/keep/keep.ts';
import { reportsOfSite } from './reports-of-site.ts';

interface HowToIndex {
  /** Reports of a part, also where there are no more in the whole column. */
  readonly most?: number;
  /** Otherwise nothing is known from before, and nothing kept. */
  readonly keptIn?: string;
}

export async function indexSite(
  site: string,
  { most, keptIn }: HowToIndex = {},
): Promise<BuiltIndex> {
  const passing = mkdtempSync(path.join(tmpdir(), 'search-index-'));
  try {
    return await buildSearchIndex(site, await reportsOfSite(site), {
      limits: most === undefined ? usualLimits : limitsOf(most),
      keep: keepIn(keptIn ?? passing),
    });
  } finally {
    rmSync(passing, { recursive: true, force: true });
  }
}

export function limitsOf(reports: number, bytes = usualLimits.together.bytes): PartLimits {
  return { alone: reports, together: { reports, bytes }, apart: { reports, bytes } };
}
