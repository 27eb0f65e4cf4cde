/** Figures that an agency left blank or crossed out. */
import { applicantColumns } from '../../../src/core/form/applicants.ts';
import type { EditionId } from '../../../src/core/form/editions.ts';
import { figureDefinitions } from '../../../src/core/form/figures.ts';
import { requestRows } from '../../../src/core/form/request-rows.ts';
import type { Figure } from '../../../src/core/report/figure.ts';
import type { Random } from '../../../src/core/sample/random.ts';

export type Blanks = 'cells' | 'rows' | 'slashes';

type Figures = Readonly<Record<string, Figure>>;

export function blanked(
  figures: Figures,
  blanks: Blanks,
  random: Random,
  edition: EditionId,
): Figures {
  if (blanks === 'slashes') return changed(figures, some(edition, random, 20), '/');
  if (blanks === 'cells') return changed(figures, cells(edition, random), null);
  const rows = random.shuffled(requestRows(edition)).slice(0, 6);
  const ids = rows.flatMap(({ row }) =>
    applicantColumns.map(({ id }) => `requests.${row.id}.${id}`),
  );
  return changed(figures, ids, null);
}

/** At the beginning, in the middle and at the end of rows, and some anywhere. */
function cells(edition: EditionId, random: Random): string[] {
  const [first, second, third] = random.shuffled(requestRows(edition));
  const rowIds = [first, second, third].map((placed) => placed?.row.id ?? '');
  const columns = [['naturalPerson', 'business'], ['publicInterestOrganization'], ['total']];
  return [
    ...rowIds.flatMap((row, index) => (columns[index] ?? []).map((id) => `requests.${row}.${id}`)),
    ...some(edition, random, 8),
  ];
}

function some(edition: EditionId, random: Random, count: number): string[] {
  return random
    .shuffled(figureDefinitions(edition))
    .slice(0, count)
    .map(({ id }) => id);
}

function changed(figures: Figures, ids: readonly string[], figure: Figure): Figures {
  return { ...figures, ...Object.fromEntries(ids.map((id) => [id, figure])) };
}
