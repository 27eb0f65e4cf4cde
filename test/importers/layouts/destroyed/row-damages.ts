/** Rows lost, doubled, out of order, and labels lost. */
import { always, editGrid, editRequestRow, withText, withValues, type Damage } from './damage.ts';
import type { Grid, GridRow } from '../printed.ts';

const row = 'withheld.internalAffairs';
const next = 'withheld.deliberativeRecords';

export const rowDamages: readonly Damage[] = [
  {
    name: 'label-lost',
    wanted: always('refused'),
    apply: (printed) => editRequestRow(printed, row, (found) => [withText(found, 'label', '')]),
  },
  {
    name: 'label-unknown',
    wanted: always('refused'),
    apply: (printed) =>
      editRequestRow(printed, row, (found) => [withText(found, 'label', '5.属于十类外部信息')]),
  },
  {
    name: 'all-sub-labels-lost',
    wanted: always('refused'),
    apply: (printed) =>
      editGrid(printed, 'requests', (grid) => ({
        ...grid,
        rows: grid.rows.map((found) =>
          found.id?.includes('.') === true ? withText(found, 'label', '') : found,
        ),
      })),
  },
  {
    name: 'row-lost',
    wanted: always('refused'),
    apply: (printed) => editRequestRow(printed, row, () => []),
  },
  {
    name: 'last-row-lost',
    wanted: always('refused'),
    apply: (printed) => editRequestRow(printed, 'carriedForward', () => []),
  },
  {
    name: 'row-twice',
    wanted: always('refused'),
    apply: (printed) => editRequestRow(printed, row, (found) => [found, found]),
  },
  {
    name: 'row-twice-with-other-figures',
    wanted: always('refused'),
    apply: (printed) =>
      editRequestRow(printed, row, (found) => [
        found,
        withValues(found, (values) => values.map((cell) => ({ ...cell, text: '8' }))),
      ]),
  },
  {
    // Each row still says what it is: to believe the labels is as right as to ask.
    name: 'rows-swapped',
    wanted: always('either'),
    apply: (printed) =>
      editGrid(printed, 'requests', (grid) => ({ ...grid, rows: swapped(grid.rows) })),
  },
  {
    name: 'group-label-lost',
    wanted: always('either'),
    apply: (printed) =>
      editRequestRow(printed, 'closedOtherwise.clarificationOverdue', (found) => [
        withText(found, 'group', ''),
      ]),
  },
  {
    name: 'other-without-its-number-and-group',
    wanted: always('either'),
    apply: (printed) =>
      editRequestRow(
        editRequestRow(printed, 'closedOtherwise.clarificationOverdue', (found) => [
          withText(found, 'group', ''),
        ]),
        'closedOtherwise.otherReason',
        (found) => [withText(found, 'label', '其他')],
      ),
  },
  {
    name: 'disputes-table-lost',
    wanted: always('refused'),
    apply: (printed) => editGrid(printed, 'disputes', emptied),
  },
  {
    name: 'requests-table-lost',
    wanted: always('refused'),
    apply: (printed) => editGrid(printed, 'requests', emptied),
  },
  {
    name: 'disclosure-row-lost',
    wanted: always('refused'),
    apply: (printed) =>
      editGrid(printed, 'disclosure', (grid) => ({
        ...grid,
        rows: grid.rows.filter((_, index) => index !== 2),
      })),
  },
  {
    name: 'disclosure-label-lost',
    wanted: always('refused'),
    apply: (printed) =>
      editGrid(printed, 'disclosure', (grid) => ({
        ...grid,
        rows: grid.rows.map((found, index) => (index === 3 ? withText(found, 'label', '') : found)),
      })),
  },
];

function swapped(rows: readonly GridRow[]): readonly GridRow[] {
  const [one, other] = [row, next].map((id) => rows.find((found) => found.id === id));
  return rows.map((found) =>
    found === one && other !== undefined
      ? other
      : found === other && one !== undefined
        ? one
        : found,
  );
}

function emptied(grid: Grid): Grid {
  return { ...grid, rows: [] };
}
