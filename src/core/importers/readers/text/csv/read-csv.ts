/** A sheet that a spreadsheet saved as CSV: the rows of its tables, and the report's paragraphs in rows of one cell. */
import { CsvError, parse } from 'csv-parse/sync';
import { refuse, type Reading } from '../../../document/reading.ts';
import { readLabel } from '../../../labels/read-label.ts';
import { csvBlocks, type CsvRecord } from './csv-blocks.ts';

/** Undefined for a text that is no CSV. */
export function readCsv(text: string): Reading | undefined {
  if (!hasRowsOfLabels(text)) return undefined;
  const records = parsed(text);
  if (records === undefined) return refuse(`CSV文件里的引号不成对，分不清单元格。${instead}`);
  const width = records[0]?.fields.length ?? 0;
  const odd = records.find(({ fields }) => fields.length !== width);
  // Programs write as many fields in each row; where they differ, a comma within a cell may have parted it.
  if (odd !== undefined) {
    return refuse(
      `这是CSV（用逗号分隔的表格），但是各行的列数不一样：第1行有${width}列，这一行有${odd.fields.length}列，分不清哪一格是哪一列。${instead}`,
      { line: odd.line },
    );
  }
  return { document: { blocks: csvBlocks(records), metadata: {}, notes: [] } };
}

const instead = '请用Excel或者WPS打开，核对以后另存为.xlsx，再导入。';

const fewestCommas = 3;
const fewestRows = 5;

/** A report has dozens of rows that name a label and its figures between commas; prose has none. */
function hasRowsOfLabels(text: string): boolean {
  let rows = 0;
  for (const [line] of text.matchAll(/[^\r\n]+/g)) {
    if (line.length > longestRow || !line.includes(',')) continue;
    const parts = line.split(',');
    if (parts.length <= fewestCommas) continue;
    if (parts.some((part) => readLabel(part.replaceAll('"', '')).length > 0)) rows += 1;
    if (rows >= fewestRows) return true;
  }
  return false;
}

const longestRow = 2_000;

/** A report has some hundred. */
const mostRecords = 10_000;

function parsed(text: string): readonly CsvRecord[] | undefined {
  try {
    const records: unknown = parse(text, {
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      to: mostRecords,
      trim: true,
    });
    const found = records as { info: { lines: number }; record: string[] }[];
    return found.map(({ info, record }) => ({ line: info.lines, fields: record }));
  } catch (error) {
    if (error instanceof CsvError) return undefined;
    throw error;
  }
}
