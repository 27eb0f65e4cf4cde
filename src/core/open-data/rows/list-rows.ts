/** The rows of `reportColumns` and `agencyColumns`. */
import { divisionPath, type Agency } from '../../register/agency.ts';
import { figureOf } from '../../report/report.ts';
import { nameSeparator } from '../columns/agency-columns.ts';
import { listedTotals } from '../columns/report-columns.ts';
import type { CsvCell } from '../csv.ts';
import { identityCells, type FiledReport } from './identity-cells.ts';

/** `page`: address of the report's page, from where the row stands. */
export function reportRow(filed: FiledReport, page: string): CsvCell[] {
  const { report } = filed;
  return [
    ...identityCells(filed),
    report.title,
    report.publishedOn,
    report.period?.from ?? null,
    report.period?.to ?? null,
    report.indexNumber ?? null,
    report.documentNumber ?? null,
    report.source ?? null,
    report.isAbridged,
    report.corrections.length,
    report.statements.length,
    ...listedTotals.map((id) => figureOf(report, id)),
    page,
  ];
}

export function agencyRow(agency: Agency): CsvCell[] {
  return [
    agency.id,
    agency.name,
    agency.shortName ?? null,
    agency.formerNames.join(nameSeparator) || null,
    agency.kind,
    agency.division.code,
    divisionPath(agency) || null,
    agency.parent ?? null,
    agency.creditCode ?? null,
    agency.firstYear ?? null,
    agency.lastYear ?? null,
    agency.successor ?? null,
  ];
}
