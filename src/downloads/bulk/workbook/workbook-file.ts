/** All tables of many reports as one workbook: a sheet for each, before them one that explains. */
import writeXlsxFile, { type Sheet } from 'write-excel-file/node';
import type { Archive } from '../../../site/archive.ts';
import type { DataFile } from '../../data-file.ts';
import type { PublishedReport } from '../../published-reports.ts';
import { explanation } from './explanation.ts';
import { tableSheet } from './table-sheet.ts';
import { workbookTables } from './workbook-tables.ts';
import { withFixedDates } from './with-fixed-dates.ts';

type AnySheet = Sheet<never>;

/** `year`: where it is of one year alone. */
export function workbookFile(
  path: string,
  archive: Archive,
  reports: readonly PublishedReport[],
  year?: number,
): DataFile {
  return {
    path,
    content: async () => {
      const tables = workbookTables(archive, reports);
      const sheets: AnySheet[] = [
        explanation(archive, reports, tables, year),
        ...tables.map((table) => tableSheet(table)),
      ];
      return withFixedDates(await writeXlsxFile(sheets, font).toBuffer());
    },
  };
}

const font = { fontFamily: '宋体', fontSize: 11 };
