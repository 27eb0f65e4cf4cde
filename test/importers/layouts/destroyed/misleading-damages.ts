/** Documents that look whole and say something else than the form: columns, rows and units that nobody may guess. */
import type { Grid, GridCell, GridRow, Printed } from '../printed.ts';
import { always, editGrid, editRequestRow, withText, withValues, type Damage } from './damage.ts';

export const misleadingDamages: readonly Damage[] = [
  damage('no-total-column', (printed) => editGrid(printed, 'requests', withoutTotal)),
  damage('row-of-another-year', (printed) =>
    editRequestRow(printed, 'received', (row) => [
      withText(row, 'label', '一、上年新收政府信息公开申请数量'),
    ]),
  ),
  damage('one-label-twice', (printed) =>
    editRequestRow(printed, 'withheld.internalAffairs', (row) => [
      withText(row, 'label', '6.属于四类过程性信息'),
    ]),
  ),
  damage('row-too-many', (printed) =>
    editRequestRow(printed, 'withheld.administrativeInquiry', (row) => [
      row,
      withText(withOtherFigures(row), 'label', '9.其他'),
    ]),
  ),
  damage('group-too-many', (printed) =>
    editRequestRow(printed, 'resolved', (row) => [
      withText(withOtherFigures(row), 'label', '（八）其他情形'),
      row,
    ]),
  ),
  damage('disputes-of-two-years', (printed) =>
    editGrid(printed, 'disputes', (grid) => ({
      ...grid,
      rows: [...grid.rows, ...grid.rows.slice(-1).map(withOtherFigures)],
    })),
  ),
  damage('procedures-exchanged-in-the-header', (printed) =>
    editGrid(printed, 'disputes', (grid) => ({
      ...grid,
      rows: grid.rows.map((row, index) => (index === 1 ? lastTwoExchanged(row) : row)),
    })),
  ),
  damage('fee-in-yuan', (printed) => lastFigure(printed, '2500元')),
  damage('fee-in-a-hundred-million', (printed) => lastFigure(printed, '1.2亿元')),
  damage('header-of-fees-in-yuan', (printed) =>
    editGrid(printed, 'disclosure', (grid) => ({
      ...grid,
      rows: grid.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => ({ ...cell, text: cell.text.replace('万元', '元') })),
      })),
    })),
  ),
  damage('count-in-ten-thousand', (printed) => secondFigure(printed, '3万')),
  damage('count-with-a-note', (printed) => secondFigure(printed, '5（含上年结转3件）')),
  damage('count-in-brackets', (printed) => secondFigure(printed, '（5）')),
];

function damage(name: string, apply: (printed: Printed) => Printed): Damage {
  return { name, wanted: always('refused'), apply };
}

function withoutTotal(grid: Grid): Grid {
  return {
    ...grid,
    columns: grid.columns - 1,
    rows: grid.rows.map((row, index) => {
      if (index === 0) return { ...row, cells: row.cells.map((cell) => narrowed(cell)) };
      if (index === 1) return { ...row, cells: row.cells.slice(0, -1) };
      return index === 2 ? row : withValues(row, (values) => values.slice(0, -1));
    }),
  };
}

/** The heading over all seven columns is over six of them. */
function narrowed(cell: GridCell): GridCell {
  return cell.width === 7 ? { ...cell, width: 6 } : cell;
}

function withOtherFigures(row: GridRow): GridRow {
  return withValues(row, (values) =>
    values.map((cell, index) => ({ ...cell, text: String(81_000 + index) })),
  );
}

function lastTwoExchanged(row: GridRow): GridRow {
  return { ...row, cells: [...row.cells.slice(0, -2), ...row.cells.slice(-2).reverse()] };
}

function lastFigure(printed: Printed, text: string): Printed {
  return editGrid(printed, 'disclosure', (grid) => ({
    ...grid,
    rows: grid.rows.map((row, index) =>
      index === grid.rows.length - 1
        ? withValues(row, (values) => values.map((cell) => ({ ...cell, text })))
        : row,
    ),
  }));
}

function secondFigure(printed: Printed, text: string): Printed {
  return editRequestRow(printed, 'received', (row) => [
    withValues(row, (values) =>
      values.map((cell, index) => (index === 1 ? { ...cell, text } : cell)),
    ),
  ]);
}
