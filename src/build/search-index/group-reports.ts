/** Which reports make a part of the index together. */
import type { PlacedReport } from './searched-report.ts';

export interface Size {
  readonly reports: number;
  /** Of their texts, as UTF-8. */
  readonly bytes: number;
}

export interface PartLimits {
  /** So many reports are one part. */
  readonly alone: number;
  /** Of a column that every search searches whole: one part, or two. */
  readonly together: Size;
  /** Of a part of a larger column. */
  readonly apart: Size;
}

/**
 * Pagefind takes half a megabyte of memory for a report of 1,400 characters while it makes its part: 2.6 GB for 5,000 of
 * them, 0.8 GB for 1,500. A reader's search asks fewer files of one part than of several, so a column of few reports
 * is one. Of more the newest year, which is corrected most, is apart from all before; and in a large one every year is a
 * part, of which a correction renews one.
 */
export const usualLimits: PartLimits = {
  alone: 500,
  together: { reports: 2000, bytes: 16_000_000 },
  apart: { reports: 1500, bytes: 10_000_000 },
};

export interface Group<Report> {
  /** Unique among the groups: all, 2024, before-2024, 2024-1, 2024-1-2. */
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
  { alone, together, apart }: PartLimits,
): Group<Report>[] {
  const sorted = [...reports].sort(byPlace);
  if (sorted.length <= alone) return [{ name: 'all', reports: sorted }];
  if (sorted.length <= together.reports) return newestApart(sorted);
  return byYear(sorted).flatMap((year) => cutByRegion(year, apart.reports));
}

/** A group whose texts are too long together is several: its years, and pieces of them. */
export function splitByText<Report extends PlacedReport & { readonly bytes: number }>(
  { name, reports }: Group<Report>,
  limits: PartLimits,
): Group<Report>[] {
  const hasYears = /^(all|before)/.test(name);
  const most = hasYears ? limits.together.bytes : limits.apart.bytes;
  if (reports.reduce((sum, { bytes }) => sum + bytes, 0) <= most) return [{ name, reports }];
  if (hasYears) return byYear(reports).flatMap((year) => splitByText(year, limits));
  return numbered(
    name,
    pack(reports, ({ bytes }) => bytes, most),
  );
}

/** Two parts; one where there is no year before. */
function newestApart<Report extends PlacedReport>(sorted: readonly Report[]): Group<Report>[] {
  const newest = sorted[0]?.year;
  const at = sorted.findIndex(({ year }) => year !== newest);
  if (newest === undefined || at < 0) return [{ name: 'all', reports: sorted }];
  return [
    { name: String(newest), reports: sorted.slice(0, at) },
    { name: `before-${String(newest)}`, reports: sorted.slice(at) },
  ];
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
