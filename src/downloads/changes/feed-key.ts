/** What the feed of a body follows from besides the code and what the column says of itself. */
import { addressOf } from '../../core/register/report-address.ts';
import type { Agency } from '../../core/register/agency.ts';
import type { Archive } from '../../site/archive.ts';
import type { ReportState } from '../../core/checking/history/content-history.ts';
import { toldChanges } from '../../site/changes/feeds.ts';
import { digestOf } from '../../site/report-key.ts';

/** No two states are compared for it: their contents have names in git. */
export function feedKey(archive: Archive, agency: Agency): string {
  return digestOf([
    agency,
    toldChanges(archive, agency),
    archive
      .reportsOf(agency.id)
      .map((entry) => [
        addressOf(entry),
        archive.keyOf(entry),
        archive.history.reports.get(addressOf(entry))?.map(placeOf),
        archive.earlierVersions(entry).map(({ number, replacedBy }) => [number, replacedBy]),
      ]),
  ]);
}

function placeOf(state: ReportState): unknown {
  return [state.address, state.moment, state.kind === 'kept' && state.blob];
}
