/** The labels of a figure as the form prints them, worked out from the form alone: columns from the outside in, then rows. */
import {
  applicantColumns,
  applicantsLabel,
  organizationsLabel,
} from '../../src/core/form/applicants.ts';
import type { EditionId } from '../../src/core/form/editions.ts';
import { findFigureDefinition } from '../../src/core/form/figures.ts';

export function expectedLabels(edition: EditionId, id: string): readonly string[] {
  const definition = findFigureDefinition(edition, id);
  if (definition === undefined) throw new Error(`edition ${edition} has no figure ${id}`);
  const { rowLabels, columnLabels } = definition;
  if (id.startsWith('requests.')) return [...applicantLabels(id), ...rowLabels];
  if (id.startsWith('disputes.')) return columnLabels;
  // The item of article 20 stands over columns and rows alike.
  const [item = '', ...row] = rowLabels;
  return [item, ...columnLabels, ...row];
}

function applicantLabels(id: string): readonly string[] {
  const applicant = applicantColumns.find((column) => id.endsWith(`.${column.id}`));
  if (applicant === undefined) throw new Error(`${id} is of no applicant`);
  return [
    applicantsLabel,
    ...(applicant.isOrganization ? [organizationsLabel] : []),
    applicant.label,
  ];
}
