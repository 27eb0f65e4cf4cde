/** The figures and texts of each report beside its page: as JSON, as tidy CSV, and its tables in the form's shape. */
import { byteOrderMark, csvRow } from '../../core/open-data/csv.ts';
import { reportFigureColumns } from '../../core/open-data/columns/figure-columns.ts';
import { reportFileNames, reportFolder } from '../../core/open-data/addresses.ts';
import { readFigureLines } from '../../core/open-data/rows/figure-lines.ts';
import { formTable } from '../../core/open-data/rows/form-table.ts';
import { sections, type SectionId } from '../../core/form/sections.ts';
import type { Report } from '../../core/report/report.ts';
import type { Archive } from '../../site/archive.ts';
import { toReportJson } from '../../site/report-json.ts';
import type { DataFile } from '../data-file.ts';
import type { PublishedReport } from '../published-reports.ts';

export function downloadsOfReport(
  archive: Archive,
  published: PublishedReport,
): readonly DataFile[] {
  const { report } = published;
  const folder = reportFolder(report.agency, report.year);
  return [
    { path: `${folder}${reportFileNames.json}`, content: () => reportJson(archive, published) },
    { path: `${folder}${reportFileNames.csv}`, content: () => reportCsv(published) },
    ...sections.flatMap(({ id }) => {
      const name = reportFileNames.tables[id];
      if (name === undefined) return [];
      return [{ path: `${folder}${name}`, content: () => tableCsv(report, id) }];
    }),
  ];
}

/** One line for each of its parts: readable, and yet small. */
export function reportJson(archive: Archive, { entry }: PublishedReport): string {
  return `${JSON.stringify(toReportJson(archive, entry), undefined, 1)}\n`;
}

function reportCsv(published: PublishedReport): string {
  const header = csvRow(reportFigureColumns.map(({ name }) => name));
  return byteOrderMark + header + readFigureLines(published);
}

function tableCsv(report: Report, section: SectionId): string {
  return byteOrderMark + (formTable(report, section) ?? []).map(csvRow).join('');
}
