/**
 * The table of proactive disclosure: one block for each item of article 20, with columns of its own. The blocks share
 * one grid, so a column may be several grid columns wide.
 */
import { contentLabel, type DisclosureBlock, type DisclosureColumn } from '../disclosures.ts';
import { editions, type EditionId } from '../editions.ts';
import type { Row } from '../heading.ts';
import { type FigureCell, type TableLayout, type TableRow } from './table-layout.ts';

export interface DisclosureLayout extends TableLayout {
  /** Grid columns right of the labels. */
  readonly gridColumns: number;
}

const layouts: Readonly<Record<EditionId, DisclosureLayout>> = {
  '2019': createLayout('2019'),
  '2021': createLayout('2021'),
};

export function disclosureLayout(edition: EditionId): DisclosureLayout {
  return layouts[edition];
}

function createLayout(edition: EditionId): DisclosureLayout {
  const blocks = editions[edition].disclosure;
  const gridColumns = blocks.map(({ columns }) => columns.length).reduce(leastCommonMultiple, 1);
  return { head: [], bodies: blocks.map((block) => blockRows(block, gridColumns)), gridColumns };
}

function blockRows(block: DisclosureBlock, gridColumns: number): TableRow[] {
  const colSpan = gridColumns / block.columns.length;
  return [
    {
      kinds: 'block',
      headings: [
        {
          id: blockId(block),
          label: block.label,
          scope: 'rowgroup',
          headers: [],
          colSpan: gridColumns + 1,
        },
      ],
      figures: [],
    },
    {
      kinds: 'cols',
      headings: [
        { id: labelsId(block), label: contentLabel, scope: 'col', headers: [blockId(block)] },
        ...block.columns.map((column) => ({
          id: columnId(block, column),
          label: column.label,
          scope: 'col' as const,
          headers: [blockId(block)],
          colSpan,
        })),
      ],
      figures: [],
    },
    ...block.rows.map((row) => dataRow(block, row, colSpan)),
  ];
}

function dataRow(block: DisclosureBlock, row: Row, colSpan: number): TableRow {
  const rowId = `r-${row.id}`;
  return {
    headings: [
      {
        id: rowId,
        label: row.label,
        scope: 'row',
        headers: [blockId(block), labelsId(block)],
        meaning: row.id,
      },
    ],
    figures: block.columns.map((column): FigureCell => ({
      id: `proactiveDisclosure.${row.id}.${column.id}`,
      headers: [blockId(block), columnId(block, column), rowId],
      colSpan,
      showsChange: true,
      columnLabel: column.label,
    })),
  };
}

function blockId({ id }: DisclosureBlock): string {
  return `b-${id}`;
}

function labelsId({ id }: DisclosureBlock): string {
  return `b-${id}.labels`;
}

function columnId({ id }: DisclosureBlock, column: DisclosureColumn): string {
  return `b-${id}.${column.id}`;
}

function leastCommonMultiple(a: number, b: number): number {
  return (a * b) / greatestCommonDivisor(a, b);
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
