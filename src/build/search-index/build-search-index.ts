/** The search index of a built site: parts that are made one after the other, and the file that names them. */
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { variantsFor } from '../../chinese/variants-for.ts';
import { mainFigures } from '../../core/form/main-figures.ts';
import type { IndexFile, PartOfIndex } from '../../search/encoding/index-file.ts';
import { makePart, programFiles } from './make-part.ts';
import { noPartCache, partCache } from './part-cache.ts';
import { partDigest } from './part-digest.ts';
import { readParts, type PartLimits } from './read-parts.ts';

export interface IndexOptions extends PartLimits {
  /** Where parts are kept for the next build; without one none are. */
  readonly cacheFolder?: string;
}

export interface BuiltIndex {
  /** How many reports it has. */
  readonly reports: number;
  /** Newest first. */
  readonly parts: readonly BuiltPart[];
}

export interface BuiltPart extends PartOfIndex {
  readonly isFromCache: boolean;
}

/**
 * Writes `<siteFolder>/pagefind/`. A report's page says by data-pagefind-body what of it is searched. Never are
 * all reports in memory, and Pagefind has only one part at a time.
 */
export async function buildSearchIndex(
  siteFolder: string,
  { cacheFolder, ...limits }: IndexOptions = {},
): Promise<BuiltIndex> {
  const bundle = path.join(siteFolder, 'pagefind');
  await rm(bundle, { recursive: true, force: true });
  await mkdir(path.join(bundle, 'parts'), { recursive: true });
  const cache = cacheFolder === undefined ? noPartCache : partCache(cacheFolder);
  const parts: BuiltPart[] = [];
  const characters = new Set<string>();
  for await (const { name, part } of readParts(siteFolder, limits)) {
    for (const character of part.characters) characters.add(character);
    const folder = `${name}-${partDigest(part)}`;
    const made = path.join(bundle, 'made');
    const isFromCache = await cache.take(folder, made);
    if (!isFromCache) {
      await makePart(part, made);
      await cache.keep(folder, made);
    }
    await place(made, bundle, folder);
    parts.push({ folder, years: part.years, reports: part.copies.length, isFromCache });
  }
  if (parts.length === 0) {
    throw new Error(`No page of ${siteFolder} is searched (data-pagefind-body).`);
  }
  await cache.prune();
  await writeFile(path.join(bundle, 'index.json'), JSON.stringify(indexFile(parts, characters)));
  return { reports: parts.reduce((sum, { reports }) => sum + reports, 0), parts };
}

async function place(made: string, bundle: string, folder: string): Promise<void> {
  await rename(path.join(made, 'part'), path.join(bundle, 'parts', folder));
  // The same for every part.
  for (const file of programFiles) {
    await rename(path.join(made, 'program', file), path.join(bundle, file));
  }
  await rm(made, { recursive: true });
}

function indexFile(parts: readonly BuiltPart[], characters: ReadonlySet<string>): IndexFile {
  return {
    parts: parts.map(({ folder, years, reports }) => ({ folder, years, reports })),
    characters: [...characters].sort().join(''),
    variants: variantsFor(characters),
    figures: mainFigures.map(({ id, label }) => [id, label]),
  };
}
