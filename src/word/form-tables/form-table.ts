/** A standard table as the form prints it, made with the library; places for figures instead of figures. */
import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type IRunOptions,
} from 'docx';
import type {
  FigureCell,
  HeadingCell,
  TableRow as LayoutRow,
} from '../../core/form/tables/table-layout.ts';
import { paragraphStyles } from '../package/styles.ts';
import { textWidth } from '../package/page.ts';
import { figurePlace } from './figure-place.ts';
import type { TableShape } from './table-shape.ts';

export function formTable(shape: TableShape): Table {
  const { layout, columns, padding } = shape;
  const head = layout.head.map((row) => ({ row, isHead: true }));
  const body = layout.bodies.flat().map((row) => ({ row, isHead: false }));
  const rows = [...head, ...body];
  const widths = cellWidths(
    rows.map(({ row }) => row),
    columns,
  );
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [...columns],
    layout: TableLayoutType.FIXED,
    margins: { marginUnitType: WidthType.DXA, top: 28, bottom: 28, left: padding, right: padding },
    borders: grid,
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    rows: rows.map(
      ({ row, isHead }, at) =>
        new TableRow({
          cantSplit: true,
          ...(isHead && { tableHeader: true }),
          // The whole of it on one page, together with its heading.
          keepNext: at < rows.length - 1,
          children: cellsOf(row, isHead, shape, widths[at] ?? []),
        }),
    ),
  });
}

const thin = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const thick = { ...thin, size: 8 } as const;
const grid = {
  top: thick,
  bottom: thick,
  left: thick,
  right: thick,
  insideHorizontal: thin,
  insideVertical: thin,
} as const;

function cellsOf(
  row: LayoutRow,
  isHead: boolean,
  shape: TableShape,
  widths: readonly number[],
): TableCell[] {
  const isBold = hasKind(row, 'key-row');
  return [
    ...row.headings.map((cell, at) => headingCell(cell, isHead, isBold, widths[at] ?? 0)),
    ...row.figures.map((cell, at) =>
      figureCell(cell, isBold, shape.figureSize, widths[row.headings.length + at] ?? 0),
    ),
  ];
}

function headingCell(
  cell: HeadingCell,
  isHead: boolean,
  isBold: boolean,
  width: number,
): TableCell {
  const isUpright = hasKind(cell, 'spine');
  const isLeft = hasKind(cell, 'corner') || (!isHead && cell.scope === 'row');
  const look: IRunOptions = { text: cell.label, ...(isBold && !isUpright && { bold: true }) };
  return new TableCell({
    ...placed(cell, width),
    ...(isUpright && { textDirection: TextDirection.TOP_TO_BOTTOM_RIGHT_TO_LEFT }),
    children: [
      new Paragraph({
        style: isLeft ? paragraphStyles.formLabel : paragraphStyles.formHeading,
        children: [new TextRun(look)],
      }),
    ],
  });
}

function figureCell(cell: FigureCell, isBold: boolean, size: number, width: number): TableCell {
  const look: IRunOptions = { text: figurePlace(cell.id), size, ...(isBold && { bold: true }) };
  return new TableCell({
    ...placed(cell, width),
    children: [new Paragraph({ style: paragraphStyles.formFigure, children: [new TextRun(look)] })],
  });
}

function placed({ colSpan, rowSpan }: { colSpan?: number; rowSpan?: number }, size: number) {
  return {
    width: { size, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    ...(colSpan !== undefined && colSpan > 1 && { columnSpan: colSpan }),
    ...(rowSpan !== undefined && rowSpan > 1 && { rowSpan }),
  };
}

function hasKind({ kinds }: { readonly kinds?: string }, kind: string): boolean {
  return kinds?.split(' ').includes(kind) === true;
}

/** Of every cell of every row, in its order: those of the columns that it covers. */
function cellWidths(rows: readonly LayoutRow[], columns: readonly number[]): number[][] {
  /** How many more rows a cell above reaches down, by column. */
  const taken = columns.map(() => 0);
  return rows.map((row) => {
    let column = 0;
    const widths = [...row.headings, ...row.figures].map((cell) => {
      while ((taken[column] ?? 0) > 0) column += 1;
      const { colSpan = 1 } = cell;
      const rowSpan = ('rowSpan' in cell ? cell.rowSpan : undefined) ?? 1;
      taken.fill(rowSpan, column, column + colSpan);
      column += colSpan;
      return columns.slice(column - colSpan, column).reduce((sum, width) => sum + width, 0);
    });
    for (const [at, rest] of taken.entries()) taken[at] = Math.max(0, rest - 1);
    return widths;
  });
}
