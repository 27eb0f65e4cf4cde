/** The search index of a site: parts that are made one after the other, and the file that names them. */
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { variantsFor } from '../../chinese/variants-for.ts';
import { mainFigures } from '../../core/form/main-figures.ts';
import type { IndexFile, PartOfIndex } from '../../search/encoding/index-file.ts';
import { usualLimits, type PartLimits } from './group-reports.ts';
import { charactersFile, programFiles } from './make-part.ts';
import { noPartCache, partCache } from './part-cache.ts';
import { partsOf } from './parts-of.ts';
import { providePart } from './provide-part.ts';
import type { SearchedReport } from './searched-report.ts';

export interface IndexOptions {
  /** Where parts are kept for the next build; without one none are. */
  readonly cacheFolder?: string;
  readonly limits?: PartLimits;
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
 * Writes `<siteFolder>/pagefind/`, and touches nothing else of that folder, which may be filled meanwhile. The texts of
 * a part that is kept already are not read; of the others they are read one by one, and Pagefind has one part at a time.
 */
export async function buildSearchIndex(
  siteFolder: string,
  reports: readonly SearchedReport[],
  { cacheFolder, limits = usualLimits }: IndexOptions = {},
): Promise<BuiltIndex> {
  if (reports.length === 0) throw new Error('No report: a search would find nothing, for ever.');
  const bundle = path.join(siteFolder, 'pagefind');
  await rm(bundle, { recursive: true, force: true });
  await mkdir(path.join(bundle, 'parts'), { recursive: true });
  const cache = cacheFolder === undefined ? noPartCache : partCache(cacheFolder);
  const parts: BuiltPart[] = [];
  const characters = new Set<string>();
  for (const part of partsOf(reports, (report) => report, limits)) {
    const made = path.join(bundle, 'made');
    const provided = await providePart(part, cache, made);
    const ofPart = await readFile(path.join(made, charactersFile), 'utf8');
    for (const character of JSON.parse(ofPart) as string[]) characters.add(character);
    await place(made, bundle, provided.folder);
    const years = [...new Set(part.reports.map(({ year }) => year))];
    parts.push({ ...provided, years, reports: part.reports.length });
  }
  await cache.prune();
  await writeFile(path.join(bundle, 'index.json'), JSON.stringify(indexFile(parts, characters)));
  return { reports: reports.length, parts };
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
