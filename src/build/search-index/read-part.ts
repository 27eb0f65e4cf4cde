/** The pages of a part → all that its index is made of. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { variantsFor } from '../../chinese/variants-for.ts';
import { charactersOf } from '../../search/encoding/characters-of.ts';
import { createFold, type Fold } from '../../search/encoding/fold.ts';
import type { CatalogueFile, FiguresFile } from '../../search/encoding/index-file.ts';
import { printCopy } from '../search-copy/print-copy.ts';
import { readPage, type SearchedPage } from '../search-copy/read-page.ts';
import { figureColumns } from './figure-columns.ts';
import type { ReportFile } from './report-files.ts';

export interface Part {
  /** Newest first. */
  readonly years: readonly number[];
  /** In the order of the catalogue. */
  readonly copies: readonly Copy[];
  readonly catalogue: Omit<CatalogueFile, 'ids'>;
  readonly figures: FiguresFile;
  /** Folded and in small letters. */
  readonly characters: ReadonlySet<string>;
}

/** What Pagefind is given instead of a page. */
export interface Copy {
  /** Of the page, from the root of the site. */
  readonly url: string;
  readonly html: string;
}

/** A report's page, read. */
export interface ReadReport extends ReportFile {
  readonly page: SearchedPage;
}

/** In the same order; without pages of which nothing is searched. */
export async function readReports(
  siteFolder: string,
  files: readonly ReportFile[],
): Promise<ReadReport[]> {
  const reports: ReadReport[] = [];
  for (const file of files) {
    const page = readPage(await readFile(path.join(siteFolder, file.file), 'utf8'));
    if (page !== undefined) reports.push({ ...file, page });
  }
  return reports;
}

export function partOf(reports: readonly ReadReport[]): Part {
  const characters = charactersOf(reports.map(({ page }) => page.text));
  const fold = remembering(createFold(variantsFor(characters)));
  return {
    years: [...new Set(reports.map(({ year }) => year))],
    copies: reports.map(({ body, year, page }) => ({
      url: `/reports/${body}/${String(year)}/`,
      html: printCopy(page, fold),
    })),
    catalogue: {
      bodies: reports.map(({ body }) => body),
      years: reports.map(({ year }) => year),
    },
    figures: figureColumns(reports.map(({ page }) => page.figures)),
    characters: new Set(Array.from(characters, (character) => fold(character).toLowerCase())),
  };
}

/** All texts are made of the same few characters. */
function remembering(fold: Fold): Fold {
  const known = new Map<string, string>();
  return (character) => {
    const folded = known.get(character) ?? fold(character);
    known.set(character, folded);
    return folded;
  };
}
