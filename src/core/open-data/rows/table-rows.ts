/** The rows of the standard tables of all reports: `requestsColumns`, `disputesColumns`, `disclosureColumns`. */
import { applicantColumns } from '../../form/applicants.ts';
import { procedures, resultColumns } from '../../form/disputes.ts';
import { requestRows, rowName } from '../../form/request-rows.ts';
import { figureOf } from '../../report/report.ts';
import { isMoney } from '../columns/filed-column.ts';
import { disclosureFigures } from '../columns/table-columns.ts';
import type { CsvCell } from '../csv.ts';
import { readingOf, unitOf } from '../reading.ts';
import { identityCells, type FiledReport } from './identity-cells.ts';

export function requestTableRows(filed: FiledReport): CsvCell[][] {
  const { report } = filed;
  const identity = identityCells(filed);
  return requestRows(report.edition).map((placed) => [
    ...identity,
    placed.row.id,
    rowName(placed),
    ...applicantColumns.map(({ id }) => figureOf(report, `requests.${placed.row.id}.${id}`)),
  ]);
}

export function disputeTableRows(filed: FiledReport): CsvCell[][] {
  const { report } = filed;
  const identity = identityCells(filed);
  return procedures.map(({ id, label }) => [
    ...identity,
    id,
    label,
    ...resultColumns.map((result) => figureOf(report, `disputes.${id}.${result.id}`)),
  ]);
}

/** One, of the report's own edition. */
export function disclosureTableRow(filed: FiledReport): CsvCell[] {
  const { report } = filed;
  return [
    ...identityCells(filed),
    ...disclosureFigures(report.edition).flatMap(({ id, measure }) => {
      const figure = figureOf(report, id);
      if (!isMoney(measure)) return [figure];
      const reading = readingOf(figure, measure, unitOf(report.edition, id));
      return [figure, reading?.number ?? null];
    }),
  ];
}
