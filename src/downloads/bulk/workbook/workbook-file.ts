/** All tables of many reports as one workbook: a sheet for each, before them one that explains. */
import type { Archive } from '../../../site/archive.ts';
import type { DataFile } from '../../data-file.ts';
import type { PublishedReport } from '../../published-reports.ts';
import { zipPieces, type ZipEntry } from '../archive/zip-pieces.ts';
import { explanation } from './explanation.ts';
import { sheetXml } from './sheet-xml.ts';
import { tableSheet } from './table-sheet.ts';
import { workbookParts } from './workbook-parts.ts';
import { workbookTables } from './workbook-tables.ts';

/** `year`: where it is of one year alone. */
export function workbookFile(
  path: string,
  archive: Archive,
  reports: readonly PublishedReport[],
  year?: number,
): DataFile {
  return {
    path,
    content: () => {
      const tables = workbookTables(archive, reports);
      const sheets = [explanation(archive, reports, tables, year), ...tables.map(tableSheet)];
      const written = sheets.map((sheet, at): ZipEntry => ({
        path: `xl/worksheets/sheet${String(at + 1)}.xml`,
        content: sheetXml(sheet),
      }));
      return zipPieces([...workbookParts(sheets), ...written]);
    },
  };
}
