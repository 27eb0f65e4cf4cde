/** Of a published report what a comparison looks at. */
import type { ReportJson } from '../open-data/report-json.ts';

export type ComparedReport = Pick<
  ReportJson,
  | 'form'
  | 'agency'
  | 'agencyName'
  | 'kind'
  | 'division'
  | 'year'
  | 'title'
  | 'publishedOn'
  | 'period'
  | 'isAbridged'
  | 'corrections'
  | 'figures'
  | 'sections'
  | 'otherSections'
> & {
  readonly findings: readonly Pick<ReportJson['findings'][number], 'figures'>[];
};
