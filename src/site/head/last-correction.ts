import type { Report } from '../../core/report/report.ts';

/** The day of the last correction: a report changes after its publication in no other way. */
export function lastCorrection({ corrections }: Report): string | undefined {
  return corrections
    .map(({ date }) => date)
    .toSorted()
    .at(-1);
}
