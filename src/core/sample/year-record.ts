/** What happened at one agency in one year: everything that its report's tables and text are made of. */
import type { EditionId } from '../form/editions.ts';
import type { FigureId } from '../form/figures.ts';

/** Counts by name; what is not there did not happen. */
export type Tally = Readonly<Record<string, number>>;

export interface YearRecord {
  readonly year: number;
  readonly edition: EditionId;
  /** Every figure of the edition, money in yuan. */
  readonly counts: Readonly<Record<FigureId, number>>;
  /** Work that the form doesn't count but the text speaks of. */
  readonly work: Tally;
}

/** A figure that the edition has; another is a bug. */
export function countOf(record: YearRecord, id: FigureId): number {
  const count = record.counts[id];
  if (count === undefined) throw new Error(`no ${id} in ${String(record.year)}`);
  return count;
}

/** The year of a government: the years of its members added up. All must be of one year. */
export function addRecords(records: readonly YearRecord[]): YearRecord {
  const [first] = records;
  if (first === undefined) throw new Error('no records to add');
  return {
    year: first.year,
    edition: first.edition,
    counts: addTallies(records.map(({ counts }) => counts)),
    work: addTallies(records.map(({ work }) => work)),
  };
}

export function addTallies(tallies: readonly Tally[]): Record<string, number> {
  const total: Record<string, number> = {};
  for (const tally of tallies) {
    for (const [name, count] of Object.entries(tally)) total[name] = (total[name] ?? 0) + count;
  }
  return total;
}
