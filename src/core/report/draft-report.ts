/** A report to fill in: every figure blank, but for what last year's report already tells. */
import { applicantColumns } from '../form/applicants.ts';
import { currentEdition, editionForYear } from '../form/editions.ts';
import { figureDefinitions } from '../form/figures.ts';
import { reportTitle } from '../form/report-title.ts';
import { sections } from '../form/sections.ts';
import { sum, type Figure } from './figure.ts';
import { figureOf, type Report } from './report.ts';

/** `sources`: last year's reports of the body and of those that were merged into it. */
export function draftReport(
  agency: { readonly id: string; readonly name: string },
  year: number,
  sources: readonly Report[],
): Report {
  const edition = (editionForYear(year) ?? currentEdition).id;
  const figures: Record<string, Figure> = {};
  for (const { id } of figureDefinitions(edition)) figures[id] = null;
  for (const { id } of applicantColumns) {
    if (sources.length === 0) break;
    const carried = sources.map((last) => figureOf(last, `requests.carriedForward.${id}`));
    // One that is blank leaves the sum unknown.
    figures[`requests.broughtForward.${id}`] = sum(carried) ?? null;
  }
  return {
    agency: agency.id,
    agencyName: agency.name,
    year,
    title: reportTitle(agency.name, year),
    edition,
    publishedOn: null,
    period: { from: `${String(year)}-01-01`, to: `${String(year)}-12-31` },
    isAbridged: false,
    corrections: [],
    statements: [],
    figures,
    lead: '',
    sections: sections.map(({ id, title }) => ({ id, title, markdown: '' })),
  };
}
