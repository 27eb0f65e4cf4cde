/** A report to fill in: every figure blank, but for what last year's report already tells. */
import { applicantColumns } from '../form/applicants.ts';
import { currentEdition, editionForYear } from '../form/editions.ts';
import { figureDefinitions } from '../form/figures.ts';
import { reportTitle } from '../form/report-title.ts';
import { sections } from '../form/sections.ts';
import type { Figure } from './figure.ts';
import { figureOf, type Report } from './report.ts';

export function draftReport(
  agency: { readonly id: string; readonly name: string },
  year: number,
  last: Report | undefined,
): Report {
  const edition = (editionForYear(year) ?? currentEdition).id;
  const figures: Record<string, Figure> = {};
  for (const { id } of figureDefinitions(edition)) figures[id] = null;
  for (const { id } of applicantColumns) {
    if (last === undefined) break;
    figures[`requests.broughtForward.${id}`] = figureOf(last, `requests.carriedForward.${id}`);
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
