/** Tables of two forms or of two years in one document, and headings that say something else than the form. */
import { randomFor } from '../../../../src/core/sample/random.ts';
import type { Grid, GridRow, Part, Printed } from '../printed.ts';
import { gridCell } from '../printed.ts';
import { distinctFigures, printReport } from '../print-report.ts';
import { always, editGrid, withValues, type Damage } from './damage.ts';

export const documentDamages: readonly Damage[] = [
  {
    name: 'old-disclosure-with-new-requests',
    wanted: always('refused'),
    apply: (printed) => withTableOf(printed, other('2019'), 'disclosure'),
  },
  {
    name: 'new-disclosure-with-old-requests',
    wanted: always('refused'),
    apply: (printed) => withTableOf(printed, other('2019'), 'requests'),
  },
  {
    name: 'two-reports',
    wanted: always('refused'),
    apply: (printed) => {
      const next = other('2021');
      const title = next.title.map((text): Part => ({ kind: 'section', text }));
      return { ...printed, parts: [...printed.parts, ...title, ...next.parts] };
    },
  },
  {
    // It stands in another section, so that the table of the report is still the only one in its own.
    name: 'requests-of-another-year-appended',
    wanted: always('either'),
    apply: (printed) => ({
      ...printed,
      parts: [
        ...printed.parts,
        { kind: 'paragraph', bold: '', text: '附：2022年收到和处理申请的情况' },
        ...other('2021').parts.filter((part) => isTable(part, 'requests')),
      ],
    }),
  },
  {
    name: 'requests-of-another-year-beside',
    wanted: always('refused'),
    apply: (printed) => ({
      ...printed,
      parts: printed.parts.flatMap((part) =>
        isTable(part, 'requests')
          ? [part, ...other('2021').parts.filter((one) => isTable(one, 'requests'))]
          : [part],
      ),
    }),
  },
  {
    // The figures stand below their headings, in another order.
    name: 'total-first',
    wanted: always('either'),
    apply: (printed) => editGrid(printed, 'requests', totalFirst),
  },
  {
    name: 'subtotal-column',
    wanted: always('either'),
    apply: (printed) => editGrid(printed, 'requests', withSubtotal),
  },
  {
    name: 'two-columns-exchanged',
    wanted: always('either'),
    apply: (printed) =>
      editGrid(printed, 'requests', (grid) => ({
        ...grid,
        rows: grid.rows.map((row, index) =>
          index === 2
            ? { ...row, cells: exchanged(row.cells, 1, 2) }
            : withValues(row, (cells) => exchanged(cells, 2, 3)),
        ),
      })),
  },
  {
    name: 'disclosure-columns-exchanged',
    wanted: always('either'),
    apply: (printed) =>
      editGrid(printed, 'disclosure', (grid) => ({
        ...grid,
        rows: grid.rows.map((row, index) =>
          index >= 1 && index <= 3 ? { ...row, cells: exchanged(row.cells, 1, 2) } : row,
        ),
      })),
  },
];

function other(edition: '2019' | '2021'): Printed {
  const random = randomFor('another report', edition);
  return printReport(random, { edition, figures: distinctFigures(random, edition) });
}

function isTable(part: Part, name: Grid['name']): boolean {
  return part.kind === 'table' && part.grid.name === name;
}

function withTableOf(printed: Printed, source: Printed, name: Grid['name']): Printed {
  const found = source.parts.find((part) => isTable(part, name));
  return {
    ...printed,
    parts: printed.parts.map((part) => (isTable(part, name) && found ? found : part)),
  };
}

function totalFirst(grid: Grid): Grid {
  return {
    ...grid,
    rows: grid.rows.map((row, index) =>
      index === 1 ? { ...row, cells: lastFirst(row.cells) } : withValues(row, lastFirst),
    ),
  };
}

function lastFirst<Item>(items: readonly Item[]): readonly Item[] {
  return [...items.slice(-1), ...items.slice(0, -1)];
}

/** A sum of the organisations, which the form doesn't have; always the same, so that it is told apart. */
function withSubtotal(grid: Grid): Grid {
  return {
    ...grid,
    columns: grid.columns + 1,
    rows: grid.rows.map((row, index): GridRow => {
      if (index === 0) return widened(row, 1);
      if (index === 1) return widened(row, 1);
      if (index === 2) return { ...row, cells: [...row.cells, gridCell('小计', 'head')] };
      return withValues(row, (cells) => [
        ...cells.slice(0, -1),
        gridCell('90001', 'value'),
        ...cells.slice(-1),
      ]);
    }),
  };
}

function widened(row: GridRow, at: number): GridRow {
  return {
    ...row,
    cells: row.cells.map((cell, index) =>
      index === at ? { ...cell, width: cell.width + 1 } : cell,
    ),
  };
}

function exchanged<Item>(items: readonly Item[], one: number, other: number): readonly Item[] {
  return items.map((item, index) =>
    index === one ? (items[other] ?? item) : index === other ? (items[one] ?? item) : item,
  );
}
