/** Of what day the published data are, for whoever asks whether they changed since. */
import type { Archive } from '../site/archive.ts';
import { timeOf } from '../site/changes/change.ts';
import { changesOf } from '../site/changes/changes.ts';

/**
 * YYYY-MM-DD: the day of the newest publication, correction, change without a correction or withdrawal; a report that
 * was filed long ago and recorded today is new today. Null where nobody says a day. `year`: of its reports alone.
 */
export function changedOn(archive: Archive, year?: number): string | null {
  const newest = changesOf(archive).find((change) => year === undefined || change.year === year);
  const day = newest === undefined ? '' : timeOf(newest).slice(0, 10);
  return day === '' ? null : day;
}
