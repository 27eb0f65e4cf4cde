/** The requests table: 25 rows (23 on the trial form) of seven figures, each row named by its label. */
import { applicantColumns } from '../../../form/applicants.ts';
import type { EditionId } from '../../../form/editions.ts';
import { rowName } from '../../../form/request-rows.ts';
import type { Table } from '../../document/source-document.ts';
import type { ImportFinding } from '../../imported.ts';
import { quoted, refusal, remarkNote, type FigureCell, type TableReading } from './figure-cell.ts';
import { matchRows, type NamedRow } from './match-rows.ts';
import { requestColumns } from './request-columns.ts';
import { readRequestLine, type RequestLine } from './request-lines.ts';
import { chooseRow } from './row-choice.ts';
import { filledCells, rowsOf } from './table-row.ts';

/** `tables`: the parts of the table in order; a page break or a blank line may have cut it. */
export function readRequests(tables: readonly Table[]): TableReading {
  const lines = readLines(tables);
  const named = lines.flatMap((line): NamedRow[] =>
    line.kind === 'row'
      ? [{ split: line.split, found: line.found }]
      : line.kind === 'unknown-row'
        ? [{ split: line.split, found: undefined }]
        : [],
  );
  const { edition, rows: wanted, findings: mixed } = chooseEdition(named);
  const { context, findings: columnFindings } = requestColumns(lines);
  const match = matchRows(wanted, edition);
  const cells: FigureCell[] = [];
  const findings: ImportFinding[] = [];
  for (const { split, placed, labelText } of match.rows) {
    const choice = chooseRow(split, applicantColumns.length, rowName(placed), context);
    findings.push(...choice.findings);
    choice.cells.forEach((cell, index) => {
      const id = `requests.${placed.row.id}.${applicantColumns[index]?.id ?? ''}`;
      cells.push({ id, cell, label: labelText });
    });
  }
  return {
    cells,
    editions: [edition],
    findings: [...mixed, ...columnFindings, ...match.findings, ...findings, ...remarks(lines)],
  };
}

function readLines(tables: readonly Table[]): RequestLine[] {
  const lines: RequestLine[] = [];
  let isAfterFirst = false;
  for (const row of rowsOf(tables)) {
    const line = readRequestLine(row, isAfterFirst);
    isAfterFirst ||= line.kind === 'row';
    lines.push(line);
  }
  return lines;
}

/** （六）其他处理 is one row with figures on the trial form, and a label over three rows since 2021. */
function chooseEdition(named: readonly NamedRow[]): {
  edition: EditionId;
  rows: readonly NamedRow[];
  findings: readonly ImportFinding[];
} {
  const isSingle = ({ found }: NamedRow) => found?.label.id === 'closedOtherwise';
  const parts = named.filter(
    ({ found }) => found?.label.id.startsWith('closedOtherwise.') === true,
  );
  const single = named.filter(isSingle);
  if (parts.length === 0)
    return { edition: single.length > 0 ? '2019' : '2021', rows: named, findings: [] };
  const filled = single.find(({ split }) => filledCells(split.values).length > 0);
  return {
    edition: '2021',
    rows: named.filter((row) => !isSingle(row)),
    findings:
      filled === undefined
        ? []
        : [
            refusal(
              `${quoted(filled.found?.text ?? '')}一行有数字，它下面的各项又另有数字，看不出用的是哪一版格式；请对照原件核对`,
              filled.split.row.place,
            ),
          ],
  };
}

function remarks(lines: readonly RequestLine[]): ImportFinding[] {
  return lines.flatMap((line) => (line.kind === 'remark' ? [remarkNote(line.split)] : []));
}
