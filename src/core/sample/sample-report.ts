/** One report of the sample: a year of an agency on the official form. */
import { figureDefinitions, type FigureDefinition, type FigureId } from '../form/figures.ts';
import { reportTitle } from '../form/report-title.ts';
import type { Figure } from '../report/figure.ts';
import type { Report } from '../report/report.ts';
import type { AgencyPlan } from './agency-plan.ts';
import { inTenThousandYuan } from './money.ts';
import { narrate } from './narrative/narrative.ts';
import { randomFor, type Random } from './random.ts';
import { countOf, type YearRecord } from './year-record.ts';

export function sampleReport(
  seed: string,
  agency: AgencyPlan,
  record: YearRecord,
  previous: YearRecord | undefined,
): Report {
  const year = String(record.year);
  const publication = randomFor(seed, agency.id, record.year, 'publication');
  return {
    agency: agency.id,
    agencyName: agency.name,
    year: record.year,
    title: reportTitle(agency.name, record.year),
    edition: record.edition,
    publishedOn: publicationDate(publication, agency, record.year),
    period: { from: `${year}-01-01`, to: `${year}-12-31` },
    indexNumber: `000000000/${String(record.year + 1)}-${digits(publication.integer(1, 400), 5)}`,
    isAbridged: false,
    corrections: [],
    statements: [],
    figures: toFigures(record),
    ...narrate(seed, agency, record, previous),
  };
}

/** In time: by the end of January, a government by the end of March (articles 49 and 50). */
function publicationDate(random: Random, { kind }: AgencyPlan, year: number): string {
  const [month, day] = kind === '政府' ? [3, random.integer(1, 28)] : [1, random.integer(6, 30)];
  return `${String(year + 1)}-${digits(month, 2)}-${digits(day, 2)}`;
}

function toFigures(record: YearRecord): Readonly<Record<FigureId, Figure>> {
  return Object.fromEntries(
    figureDefinitions(record.edition).map((definition) => [
      definition.id,
      toFigure(definition, countOf(record, definition.id)),
    ]),
  );
}

function toFigure({ measure }: FigureDefinition, count: number): Figure {
  if (measure === 'amount') return inTenThousandYuan(count);
  if (measure === 'amountWithUnit') return `${inTenThousandYuan(count)}万元`;
  return count;
}

function digits(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
