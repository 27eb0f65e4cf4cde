/** The cells of `identityColumns`. */
import type { Agency } from '../../register/agency.ts';
import type { Report } from '../../report/report.ts';
import type { CsvCell } from '../csv.ts';

/** A report and the body that filed it. */
export interface FiledReport {
  readonly agency: Agency;
  readonly report: Report;
}

export function identityCells({ agency, report }: FiledReport): CsvCell[] {
  return [
    report.agency,
    report.agencyName,
    agency.division.code,
    agency.kind,
    report.year,
    report.edition,
  ];
}
