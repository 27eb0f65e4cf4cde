/** What was not imported, as a table that can be mended and be the map of the next run. */
import { csv } from '../reporters/csv.ts';
import type { ImportMap } from './map/read-map.ts';
import type { MapRow } from './map/map-row.ts';

export interface Failure {
  readonly row: MapRow;
  readonly reason: string;
}

const reasonColumn = '原因';

/** The map's own header and fields, and why; a reason of an earlier run makes way. */
export function printFailures({ header }: ImportMap, failures: readonly Failure[]): string {
  const kept = header.flatMap((name, column) => (name === reasonColumn ? [] : [column]));
  return csv([
    [...kept.map((column) => header[column] ?? ''), reasonColumn],
    ...failures.map(({ row, reason }) => [
      ...kept.map((column) => row.fields[column] ?? ''),
      reason.replace(/\s+/g, ' '),
    ]),
  ]);
}
