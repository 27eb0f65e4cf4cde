/** A standard table of one report in the shape of the form, heading rows and all, as a spreadsheet would save it. */
import type { EditionId } from '../../form/editions.ts';
import type { SectionId } from '../../form/sections.ts';
import { disclosureLayout } from '../../form/tables/disclosure-layout.ts';
import { disputesLayout } from '../../form/tables/disputes-layout.ts';
import { requestsLayout } from '../../form/tables/requests-layout.ts';
import type { HeadingCell, TableLayout, TableRow } from '../../form/tables/table-layout.ts';
import { figureOf, type Report } from '../../report/report.ts';
import type { CsvCell } from '../csv.ts';

/** Undefined for a section without a table. */
export function formTable(report: Report, section: SectionId): CsvCell[][] | undefined {
  const layout = layouts[section];
  if (layout === undefined) return undefined;
  const { head, bodies } = layout(report.edition);
  const rows = [...spread(head, true), ...bodies.flatMap((body) => spread(body, false))];
  const width = Math.max(...rows.map(({ headings, row }) => headings.length + row.figures.length));
  return rows.map(({ headings, row }) => {
    const cells = [...headings, ...row.figures.map(({ id }) => figureOf(report, id))];
    return [...cells, ...Array.from({ length: width - cells.length }, () => null)];
  });
}

const layouts: Partial<Record<SectionId, (edition: EditionId) => TableLayout>> = {
  proactiveDisclosure: withoutSpans,
  requests: requestsLayout,
  disputes: () => disputesLayout,
};

/** Its blocks share a grid finer than their columns; each column is one cell here. */
function withoutSpans(edition: EditionId): TableLayout {
  const { head, bodies } = disclosureLayout(edition);
  const single = (row: TableRow): TableRow => ({
    ...row,
    headings: row.headings.map((heading) => ({ ...heading, colSpan: 1 })),
  });
  return { head: head.map(single), bodies: bodies.map((rows) => rows.map(single)) };
}

interface SpreadRow {
  readonly headings: readonly CsvCell[];
  readonly row: TableRow;
}

/** What spans rows, or columns of the head, says so in each of them: every cell can be read by itself. */
function spread(rows: readonly TableRow[], isHead: boolean): SpreadRow[] {
  const below: CsvCell[][] = rows.map(() => []);
  return rows.map((row, at) => {
    const cells = below[at] ?? [];
    let column = 0;
    for (const heading of row.headings) {
      while (cells[column] !== undefined) column += 1;
      const { colSpan = 1, rowSpan = 1 } = heading;
      for (let down = 0; down < rowSpan; down += 1) {
        for (let across = 0; across < colSpan; across += 1) {
          const isFirst = down === 0 && across === 0;
          const line = below[at + down];
          if (line !== undefined)
            line[column + across] =
              isFirst || isTold(heading, isHead, across) ? heading.label : null;
        }
      }
    }
    return { headings: cells, row };
  });
}

/** The corner of a table names no column, and a row's label no columns beside its own. */
function isTold({ kinds }: HeadingCell, isHead: boolean, across: number): boolean {
  return isHead ? kinds !== 'corner' : across === 0;
}
