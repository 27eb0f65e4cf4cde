/** A part of the column that is built by itself: the bodies of some places. */
import type { Agency } from '../../core/register/agency.ts';
import type { ReportAddress } from '../../core/register/report-address.ts';
import { placeName } from '../units/placed-report.ts';

export interface Shard {
  /** From 1 to `of`. */
  readonly number: number;
  readonly of: number;
}

/** `2/4`; undefined where it says something else. */
export function readShard(text: string): Shard | undefined {
  const [, number, of] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text)?.map(Number) ?? [];
  if (number === undefined || of === undefined || number > of) return undefined;
  return { number, of };
}

/**
 * Ids of the bodies of a shard. Places in their order make about the same number of reports each; a place is cut only
 * where there are fewer places than shards, since bodies of one place are checked against each other.
 */
export function agenciesOfShard(
  agencies: readonly Agency[],
  addresses: readonly ReportAddress[],
  { number, of }: Shard,
): ReadonlySet<string> {
  const reports = new Map<string, number>();
  for (const { agency } of addresses) reports.set(agency, (reports.get(agency) ?? 0) + 1);
  const sorted = [...agencies].sort(
    (a, b) => compare(placeName(a), placeName(b)) || compare(a.id, b.id),
  );
  const places = [...Map.groupBy(sorted, placeName).values()];
  const groups = places.length >= of ? places : sorted.map((agency) => [agency]);
  const sizeOf = (group: readonly Agency[]) =>
    group.reduce((sum, { id }) => sum + (reports.get(id) ?? 0), 0);
  const total = groups.reduce((sum, group) => sum + sizeOf(group), 0);
  const own = new Set<string>();
  let passed = 0;
  for (const group of groups) {
    const middle = passed + sizeOf(group) / 2;
    const shard = Math.min(of - 1, Math.floor((middle / Math.max(1, total)) * of));
    if (shard === number - 1) for (const { id } of group) own.add(id);
    passed += sizeOf(group);
  }
  return own;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
