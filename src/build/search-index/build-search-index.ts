/** The search index of a site: parts that are made one after the other, and the file that names them. */
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { mainFigures } from '../../core/form/main-figures.ts';
import type { IndexFile, PartOfIndex } from '../../search/encoding/index-file.ts';
import type { Keep } from '../../keep/keep.ts';
import type { KeptEntry } from '../../keep/open-entry.ts';
import { usualLimits, type PartLimits } from './group-reports.ts';
import { inTurns } from './in-turns.ts';
import { lettersFile, type Letters } from './make-part.ts';
import { partsOf } from './parts-of.ts';
import { kindOfParts, providePart } from './provide-part.ts';
import type { SearchedReport } from './searched-report.ts';

export interface IndexOptions {
  /** Where parts are kept for the next build. */
  readonly keep: Keep;
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
  { keep, limits = usualLimits }: IndexOptions,
): Promise<BuiltIndex> {
  if (reports.length === 0) throw new Error('No report: a search would find nothing, for ever.');
  await rm(path.join(siteFolder, 'pagefind'), { recursive: true, force: true });
  const parts: BuiltPart[] = [];
  const letters: Letters[] = [];
  for (const part of partsOf(reports, (report) => report, limits)) {
    const { folder, isFromCache, kept } = await providePart(part, keep);
    letters.push(lettersOf(kept));
    await place(kept, siteFolder, parts.length === 0);
    const years = [...new Set(part.reports.map(({ year }) => year))];
    parts.push({ folder, years, reports: part.reports.length, isFromCache });
  }
  keep.prune(
    parts.map(({ folder }) => ({ kind: kindOfParts, key: folder })),
    mostUnused,
  );
  const file = path.join(siteFolder, 'pagefind', 'index.json');
  await writeFile(file, JSON.stringify(indexFile(parts, letters)));
  return { reports: reports.length, parts };
}

/** Drafts come and go: what was indexed some builds ago may be asked for again. But a part is large. */
const mostUnused = 4;

function lettersOf(kept: KeptEntry): Letters {
  const file = kept.files.find(({ path: name }) => name === lettersFile);
  if (file === undefined) throw new Error(`a part without ${lettersFile}`);
  return JSON.parse(kept.reader(file)().toString()) as Letters;
}

/** What all parts have alike is put there with the first. */
async function place(kept: KeptEntry, siteFolder: string, isFirst: boolean): Promise<void> {
  const published = kept.files.filter(
    ({ path: name }) =>
      name.startsWith('pagefind/parts/') || (isFirst && name.startsWith('pagefind/')),
  );
  await inTurns(published, (file) => {
    kept.place(file, siteFolder);
  });
}

function indexFile(parts: readonly BuiltPart[], letters: readonly Letters[]): IndexFile {
  return {
    parts: parts.map(({ folder, years, reports }) => ({ folder, years, reports })),
    characters: eachOnce(letters.flatMap(({ characters }) => characters)),
    variants: eachOnce(letters.flatMap(({ variants }) => variants.match(/../gu) ?? [])),
    figures: mainFigures.map(({ id, label }) => [id, label]),
  };
}

function eachOnce(texts: readonly string[]): string {
  return [...new Set(texts)].sort().join('');
}
