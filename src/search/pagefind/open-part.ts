/** One part of the index. Each of its files is loaded when somebody asks for what it says, and once. */
import type { CatalogueFile, FiguresFile, PartOfIndex } from '../encoding/index-file.ts';
import { unveil } from '../encoding/veil.ts';
import type { CatalogueEntry, Figures, IndexPart } from '../engine/search-index.ts';
import { findRun } from './find-run.ts';
import { loadJson } from './load-json.ts';
import type { OpenPagefind } from './load-pagefind.ts';
import { placesOfRun } from './places-of-run.ts';
import { readNumbers, type ReportNumbers } from './read-numbers.ts';

/** `address` of its folder, with a slash at its end; `characters`: all that the index has. */
export function openPart(
  address: string,
  { years, reports }: PartOfIndex,
  characters: readonly string[],
  openPagefind: OpenPagefind,
): IndexPart {
  const engine = once(async () => {
    const pagefind = await openPagefind(address);
    return { pagefind, characters, numbers: await readNumbers(pagefind, reports) };
  });
  return {
    years,
    reportCount: reports,
    catalogue: once(async () => readCatalogue(await loadJson(`${address}catalogue.json`))),
    figures: once(async () => readFigures(await loadJson(`${address}figures.json`))),
    find: async (run) => findRun(await engine(), run),
    placesOf: async (run) => placesOfRun(await engine(), run),
    load: async (report) => load((await engine()).numbers, report),
  };
}

async function load({ results }: ReportNumbers, report: number) {
  const found = results[report];
  if (found === undefined) throw new Error(`the part has no report ${String(report)}`);
  const { raw_url, content, meta } = await found.data();
  return {
    path: raw_url,
    content,
    meta: Object.fromEntries(Object.entries(meta).map(([name, value]) => [name, unveil(value)])),
  };
}

function readCatalogue(file: unknown): CatalogueEntry[] {
  const { bodies, years } = file as CatalogueFile;
  return bodies.map((body, report) => ({ body, year: years[report] ?? 0 }));
}

function readFigures(file: unknown): Figures {
  const columns = Object.entries(file as FiguresFile);
  return new Map(
    columns.map(([id, values]) => [id, values.map((value) => (value === '' ? undefined : value))]),
  );
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
