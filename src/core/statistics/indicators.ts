/** What is added up over reports: figures whose meaning doesn't change from one edition of the form to the other, and fees. */
import { applicants, applicantsTotal, organizationsLabel } from '../form/applicants.ts';
import { litigations, reconsiderations, resultColumns, type Procedure } from '../form/disputes.ts';
import { currentEdition, type EditionId } from '../form/editions.ts';
import { findFigureDefinition, type FigureId } from '../form/figures.ts';
import type { RequestNode } from '../form/request-node.ts';
import { outcomeNodes, requestRow } from '../form/request-rows.ts';

export interface Indicator {
  readonly id: string;
  readonly label: string;
  readonly unit: '件' | '万元';
  /** The figures of which it is the sum; none where the edition doesn't have them. */
  readonly figures: (edition: EditionId) => readonly FigureId[];
}

export const flows: readonly Indicator[] = [
  'received',
  'broughtForward',
  'resolved',
  'carriedForward',
].map(requestTotal);

/** （一） to （六）. */
export const outcomes: readonly Indicator[] = outcomeNodes(currentEdition.id).map(outcome);

/** New requests by who asks: natural persons, then the kinds of organisation. */
export const applicantIndicators: readonly Indicator[] = applicants.map(({ id, label }) =>
  indicator(`applicants.${id}`, label, () => [`requests.received.${id}`]),
);

/** All kinds of organisation together. */
export const organizations: Indicator = indicator(
  'applicants.organizations',
  organizationsLabel,
  () =>
    applicants
      .filter(({ isOrganization }) => isOrganization)
      .map(({ id }) => `requests.received.${id}`),
);

/** Before the agency above, and before a court: by result, the total last. */
export const disputes = {
  reconsideration: casesOf('reconsideration', reconsiderations),
  litigation: casesOf('litigation', litigations),
} as const;

export type DisputeSide = keyof typeof disputes;

export const enforcement: readonly Indicator[] = ['licensing', 'penalties', 'compulsion'].map(
  (row) => {
    const id = `proactiveDisclosure.${row}.decisions`;
    return indicator(row, lastRowLabel(id), () => [id]);
  },
);

const feesFigure = 'proactiveDisclosure.administrativeFees.amountInTenThousandYuan';

/** The trial form asks for no amount. */
export const fees: Indicator = {
  id: 'fees',
  label: lastRowLabel(feesFigure),
  unit: '万元',
  figures: (edition) => (findFigureDefinition(edition, feesFigure) ? [feesFigure] : []),
};

export const indicators: readonly Indicator[] = [
  ...flows,
  ...outcomes,
  ...applicantIndicators,
  organizations,
  ...disputes.reconsideration,
  ...disputes.litigation,
  ...enforcement,
  fees,
];

const byId = new Map(indicators.map((each) => [each.id, each]));

/** An unknown id is a bug. */
export function indicatorOf(id: string): Indicator {
  const found = byId.get(id);
  if (found === undefined) throw new Error(`no indicator ${id}`);
  return found;
}

function requestTotal(id: string): Indicator {
  return indicator(id, requestRow(currentEdition.id, id).short, () => [total(id)]);
}

function outcome({ id, short }: RequestNode): Indicator {
  const figures = { '2019': leaves('2019', id).map(total), '2021': leaves('2021', id).map(total) };
  return indicator(id, short, (edition) => figures[edition]);
}

/** The rows with figures of an outcome: the editions don't divide each alike. */
function leaves(edition: EditionId, id: string): readonly string[] {
  const rowsOf = (node: RequestNode): readonly string[] =>
    node.kind === 'row' ? [node.id] : node.rows.flatMap(rowsOf);
  return outcomeNodes(edition)
    .filter((node) => node.id === id)
    .flatMap(rowsOf);
}

function total(row: string): FigureId {
  return `requests.${row}.${applicantsTotal.id}`;
}

function casesOf(side: string, procedures: readonly Procedure[]): readonly Indicator[] {
  return resultColumns.map(({ id, label }) =>
    indicator(`${side}.${id}`, label, () =>
      procedures.map((procedure) => `disputes.${procedure.id}.${id}`),
    ),
  );
}

function lastRowLabel(id: FigureId): string {
  return findFigureDefinition(currentEdition.id, id)?.rowLabels.at(-1) ?? id;
}

function indicator(id: string, label: string, figures: Indicator['figures']): Indicator {
  return { id, label, unit: '件', figures };
}
