/** Rows that say what another row has said, or contradict it. */
import { basename } from 'node:path';
import type { MapProblem, MapRow } from './map-row.ts';

/** A file stands once, and an agency has one report a year. */
export function repeatedRows(rows: readonly MapRow[]): MapProblem[] {
  const files = new Map<string, MapRow>();
  const reports = new Map<string, MapRow>();
  return rows.flatMap((row) => {
    const sameFile = files.get(row.file);
    const report = row.year === undefined ? undefined : `${row.agency} ${String(row.year)}`;
    const sameReport = report === undefined ? undefined : reports.get(report);
    files.set(row.file, sameFile ?? row);
    if (report !== undefined) reports.set(report, sameReport ?? row);
    if (sameFile !== undefined) {
      const message = `“${row.file}”在第${String(sameFile.line)}行已经写过；一个文件只写一行`;
      return [{ line: row.line, message }];
    }
    if (sameReport === undefined) return [];
    const message = `${row.agency} ${String(row.year)}年在第${String(sameReport.line)}行已经有“${basename(sameReport.file)}”；一个机关一年只有一份报告，请留下一份`;
    return [{ line: row.line, message }];
  });
}
