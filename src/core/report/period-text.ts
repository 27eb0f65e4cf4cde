/** The days for which the figures of a report stand, as words: one wording on pages and in documents, which is read again. */
import { notStated } from '../form/front-matter.ts';
import type { Period } from './report.ts';

/** `2023-01-01 至 2023-12-31`. */
export function periodText(period: Period | null): string {
  return period === null ? notStated : `${period.from} 至 ${period.to}`;
}

/** Null where it says that the period isn't stated; undefined for other words. */
export function readPeriodText(text: string): Period | null | undefined {
  if (text.trim() === notStated) return null;
  const [, from, to] = /^\s*(\d{4}-\d\d-\d\d) 至 (\d{4}-\d\d-\d\d)\s*$/.exec(text) ?? [];
  return from === undefined || to === undefined ? undefined : { from, to };
}
