/** One part of the index. Each of its files is loaded when somebody asks for what it says, and once. */
import type { CatalogueFile, FiguresFile, PartOfIndex } from '../encoding/index-file.ts';
import { unveil } from '../encoding/veil.ts';
import type { CatalogueEntry, Figures, IndexPart, StoredReport } from '../engine/search-index.ts';
import { once } from '../once.ts';
import { findRun } from './find-run.ts';
import { loadJson } from '../load-json.ts';
import type { OpenPagefind } from './load-pagefind.ts';
import { placesOfRun } from './places-of-run.ts';
import { partReports, type PartReports } from './part-reports.ts';

/** `address` of its folder, with a slash at its end; `characters`: all that the index has. */
export function openPart(
  address: string,
  { years, reports }: PartOfIndex,
  characters: readonly string[],
  openPagefind: OpenPagefind,
): IndexPart {
  const catalogue = once(async () => (await loadJson(`${address}catalogue.json`)) as CatalogueFile);
  const engine = once(async () => {
    const [pagefind, { ids }] = await Promise.all([openPagefind(address), catalogue()]);
    return { pagefind, characters, reports: partReports(pagefind, ids) };
  });
  return {
    years,
    reportCount: reports,
    catalogue: once(async () => readCatalogue(await catalogue())),
    figures: once(async () => readFigures(await loadJson(`${address}figures.json`))),
    find: async (run) => findRun(await engine(), run),
    placesOf: async (run) => placesOfRun(await engine(), run),
    load: async (report) => load((await engine()).reports, report),
  };
}

async function load(reports: PartReports, report: number): Promise<StoredReport> {
  const result = await reports.resultOf(report);
  const { raw_url, content, meta } = await result.data();
  return {
    path: raw_url,
    content,
    meta: Object.fromEntries(Object.entries(meta).map(([name, value]) => [name, unveil(value)])),
  };
}

function readCatalogue({ bodies, years }: CatalogueFile): CatalogueEntry[] {
  return bodies.map((body, report) => ({ body, year: years[report] ?? 0 }));
}

function readFigures(file: unknown): Figures {
  const columns = Object.entries(file as FiguresFile);
  return new Map(
    columns.map(([id, values]) => [id, values.map((value) => (value === '' ? undefined : value))]),
  );
}
