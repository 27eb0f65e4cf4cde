/** Figures as an office files them: mostly 0, some requests, sums that hold. */
import { applicants } from '../../../src/core/form/applicants.ts';
import { procedures, results } from '../../../src/core/form/disputes.ts';
import type { EditionId } from '../../../src/core/form/editions.ts';
import { figureDefinitions } from '../../../src/core/form/figures.ts';
import { outcomeRows } from '../../../src/core/form/request-rows.ts';
import type { Figure } from '../../../src/core/report/figure.ts';
import type { Random } from '../../../src/core/sample/random.ts';

/** `most` is the largest count of a kind of outcome. */
export function filedFigures(
  random: Random,
  edition: EditionId,
  most: number,
): Record<string, Figure> {
  const figures: Record<string, Figure> = Object.fromEntries(
    figureDefinitions(edition).map(({ id, measure }): [string, Figure] => {
      const count = random.chance(0.4) ? random.integer(1, most * 3) : 0;
      return [id, measure === 'amount' || measure === 'amountWithUnit' ? String(count) : count];
    }),
  );
  const get = (id: string) => Number(figures[id]);
  const rows = outcomeRows(edition).map(({ id }) => id);
  for (const { id } of applicants) {
    for (const row of rows)
      figures[`requests.${row}.${id}`] = random.chance(0.2) ? random.integer(1, most) : 0;
    const resolved = rows.reduce((sum, row) => sum + get(`requests.${row}.${id}`), 0);
    const left = random.integer(0, Math.ceil(most / 4));
    const brought = random.integer(0, Math.min(resolved, Math.ceil(most / 4)));
    figures[`requests.resolved.${id}`] = resolved;
    figures[`requests.carriedForward.${id}`] = left;
    figures[`requests.broughtForward.${id}`] = brought;
    figures[`requests.received.${id}`] = resolved + left - brought;
  }
  for (const row of ['received', 'broughtForward', ...rows, 'resolved', 'carriedForward']) {
    figures[`requests.${row}.total`] = applicants.reduce(
      (sum, { id }) => sum + get(`requests.${row}.${id}`),
      0,
    );
  }
  for (const { id } of procedures) {
    for (const result of results) figures[`disputes.${id}.${result.id}`] = random.integer(0, 4);
    figures[`disputes.${id}.total`] = results.reduce(
      (sum, result) => sum + get(`disputes.${id}.${result.id}`),
      0,
    );
  }
  return figures;
}
