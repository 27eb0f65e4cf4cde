/** Where the files stand that others read: paths on the site, without the base (format.md section 4). */
import type { EditionId } from '../form/editions.ts';
import type { SectionId } from '../form/sections.ts';

const tableFiles: Partial<Record<SectionId, string>> = {
  proactiveDisclosure: 'proactive-disclosure.csv',
  requests: 'requests.csv',
  disputes: 'disputes.csv',
};

/** Names of the files that the build puts beside a report's page; nobody's attachment may be called so. */
export const reportFileNames = {
  json: 'report.json',
  csv: 'report.csv',
  docx: 'report.docx',
  /** One for each section with a standard table. */
  tables: tableFiles,
} as const;

/** Whether a file of an editor would take the place of one of these; systems that don't tell cases apart are many. */
export function isReportFileName(name: string): boolean {
  const { tables, ...single } = reportFileNames;
  return [...Object.values(single), ...Object.values(tables)].includes(name.toLowerCase());
}

export function reportFolder(agency: string, year: number): string {
  return `/reports/${agency}/${String(year)}/`;
}

/** The standard tables of all reports; that of disclosure has other columns in each edition. */
export type TableName = 'requests' | 'disputes' | `proactive-disclosure-${EditionId}`;

/** Of the whole column. */
export const dataPaths = {
  reports: '/data/reports.json',
  /** The same list as a table. */
  reportsTable: '/data/reports.csv',
  agencies: '/data/agencies.csv',
  figures: '/data/figures.csv',
  figuresOfYear: (year: number) => `/data/figures-${String(year)}.csv`,
  workbook: '/data/reports.xlsx',
  workbookOfYear: (year: number) => `/data/reports-${String(year)}.xlsx`,
  archive: '/data/reports.zip',
  archiveOfYear: (year: number) => `/data/reports-${String(year)}.zip`,
  /** All reports, a row of the form a line. */
  table: (name: TableName) => `/data/tables/${name}.csv`,
  changes: '/data/changes.json',
  changesSchema: '/data/changes.schema.json',
  reportSchema: '/data/report.schema.json',
  dataPackage: '/data/datapackage.json',
  csvw: '/data/csv-metadata.json',
  catalog: '/data/catalog.jsonld',
  openApi: '/data/openapi.json',
  atom: '/feed.xml',
  /** Of one body. */
  agencyAtom: (agency: string) => `/agencies/${agency}/feed.xml`,
  rss: '/rss.xml',
  jsonFeed: '/feed.json',
} as const;
