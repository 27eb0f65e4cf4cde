/** Which reports make a part of the index together. */
import type { PlacedReport } from './searched-report.ts';

export interface Size {
  readonly reports: number;
  /** Of their texts, as UTF-8. */
  readonly bytes: number;
}

export interface PartLimits {
  /** Of a column that is one part, in which every search finds everything. */
  readonly together: Size;
  /** Of a part of a larger column. */
  readonly apart: Size;
}

/**
 * Pagefind takes half a megabyte of memory for a report of 1,400 characters while it makes its part: 2.6 GB for 5,000 of
 * them, 0.8 GB for 1,500. A reader's search asks fewer files of one part than of several, so a column of few reports
 * is one; in a larger one a correction renews one year's part alone, which is made beside everything else.
 */
export const usualLimits: PartLimits = {
  together: { reports: 2000, bytes: 16_000_000 },
  apart: { reports: 1500, bytes: 10_000_000 },
};

export interface Group<Report> {
  /** Unique among the groups: all, 2024, 2024-1, 2024-1-2. */
  readonly name: string;
  /** The newest first, and those of a year by address. */
  readonly reports: readonly Report[];
}

/**
 * The newest first. Decided by places and numbers alone, so that a shard, which has the texts of its own regions only,
 * decides the same.
 */
export function groupReports<Report extends PlacedReport>(
  reports: readonly Report[],
  { together, apart }: PartLimits,
): Group<Report>[] {
  const sorted = [...reports].sort(byPlace);
  if (sorted.length <= together.reports) return [{ name: 'all', reports: sorted }];
  return byYear(sorted).flatMap((year) => cutByRegion(year, apart.reports));
}

/** A group whose texts are too long together is several: its years, and pieces of them. */
export function splitByText<Report extends PlacedReport & { readonly bytes: number }>(
  { name, reports }: Group<Report>,
  { together, apart }: PartLimits,
): Group<Report>[] {
  const most = name === 'all' ? together.bytes : apart.bytes;
  if (reports.reduce((sum, { bytes }) => sum + bytes, 0) <= most) return [{ name, reports }];
  if (name === 'all') {
    return byYear(reports).flatMap((year) => splitByText(year, { together, apart }));
  }
  return numbered(
    name,
    pack(reports, ({ bytes }) => bytes, most),
  );
}

function byYear<Report extends PlacedReport>(reports: readonly Report[]): Group<Report>[] {
  const years = Map.groupBy(reports, ({ year }) => year);
  return Array.from(years, ([year, inYear]) => ({ name: String(year), reports: inYear }));
}

/** Regions that follow each other by name stay together, as many as fit; one that doesn't fit alone is cut itself. */
function cutByRegion<Report extends PlacedReport>(
  { name, reports }: Group<Report>,
  most: number,
): Group<Report>[] {
  if (reports.length <= most) return [{ name, reports }];
  const regions = [...Map.groupBy(reports, ({ group }) => group)].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  const pieces = regions.flatMap(([, inRegion]) => pack(inRegion, () => 1, most));
  const packed = pack(pieces, ({ length }) => length, most);
  return numbered(
    name,
    packed.map((some) => some.flat().sort(byPlace)),
  );
}

/** In their order, as many together as fit, but at least one. */
function pack<Item>(
  items: readonly Item[],
  sizeOf: (item: Item) => number,
  most: number,
): Item[][] {
  const packed: Item[][] = [];
  let room = 0;
  for (const item of items) {
    room -= sizeOf(item);
    if (room < 0 || packed.length === 0) {
      packed.push([]);
      room = most - sizeOf(item);
    }
    packed.at(-1)?.push(item);
  }
  return packed;
}

function numbered<Report>(name: string, pieces: readonly Report[][]): Group<Report>[] {
  return pieces.map((reports, at) => ({ name: `${name}-${String(at + 1)}`, reports }));
}

function byPlace(a: PlacedReport, b: PlacedReport): number {
  return b.year - a.year || (a.body < b.body ? -1 : 1);
}
