/** Ids of the figures of the requests table. */
import type { FigureId } from './figures.ts';

/** The same string each time: one that is put together anew is slow to look up. */
export function requestFigure(row: string, applicant: string): FigureId {
  const ofRow = known.get(row) ?? new Map<string, FigureId>();
  known.set(row, ofRow);
  const id = ofRow.get(applicant) ?? `requests.${row}.${applicant}`;
  ofRow.set(applicant, id);
  return id;
}

const known = new Map<string, Map<string, FigureId>>();
