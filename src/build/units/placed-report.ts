import { divisionPath, type Agency } from '../../core/register/agency.ts';
import type { ReportAddress } from '../../core/register/report-address.ts';
import type { PlacedReport } from '../search-index/searched-report.ts';

/** Where a report stands in the search index; the reports of a place stay together. */
export function placedReport(
  agency: Agency | undefined,
  { agency: body, year }: ReportAddress,
): PlacedReport {
  return { body, year, group: agency === undefined ? '' : placeName(agency) };
}

/** Its division code and name, by which places are ordered; empty where nothing is known. */
export function placeName(agency: Agency): string {
  return `${agency.division.code ?? ''} ${divisionPath(agency)}`.trim();
}
