/** Reconsideration and litigation of one year, about requests that were not disclosed in full. */
import { procedures, results, resultsTotal } from '../form/disputes.ts';
import type { FigureId } from '../form/figures.ts';
import type { Random } from './random.ts';
import type { Tally } from './year-record.ts';

/** Out of the refused requests. */
const frequency: Tally = {
  reconsideration: 0.12,
  directLitigation: 0.05,
  litigationAfterReconsideration: 0.03,
};

const resultWeights: Tally = { upheld: 11, corrected: 3, otherResult: 4, pending: 2 };

export function disputesInYear(
  random: Random,
  refused: number,
): Readonly<Record<FigureId, number>> {
  const counts: Record<FigureId, number> = {};
  const count = (id: FigureId) => (counts[id] = (counts[id] ?? 0) + 1);
  for (const procedure of procedures) {
    for (let request = 0; request < refused; request += 1) {
      if (!random.chance(frequency[procedure.id] ?? 0)) continue;
      const result = random.weighted(results, ({ id }) => resultWeights[id] ?? 1);
      count(`disputes.${procedure.id}.${result.id}`);
      count(`disputes.${procedure.id}.${resultsTotal.id}`);
    }
  }
  return counts;
}
