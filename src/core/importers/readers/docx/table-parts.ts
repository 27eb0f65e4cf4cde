/** The rows and cells of a table as they are written, without those that are deleted or hidden. */
import type { LeftOut } from './left-out.ts';
import type { XmlElement } from './xml-tree.ts';
import { attribute, child, descendants, isOn, members, value, wholeNumber } from './xml-query.ts';

export interface WrittenRow {
  readonly cells: readonly WrittenCell[];
  /** Columns of the grid that are left free in front and behind. */
  readonly before: number;
  readonly after: number;
  readonly beforeWidth: Width | undefined;
}

export interface WrittenCell {
  readonly element: XmlElement;
  readonly span: number;
  readonly width: Width | undefined;
  /** `continue` hangs on the cell above. */
  readonly vertical: 'restart' | 'continue' | undefined;
  /** Hangs on the cell before it, in the manner of old files. */
  readonly isContinued: boolean;
}

export interface Width {
  readonly unit: 'twentieths' | 'share';
  readonly length: number;
}

export function writtenRows(table: XmlElement, leftOut: LeftOut): WrittenRow[] {
  return shownRows(table, leftOut).flatMap((row) => {
    const properties = child(row, 'w:trPr');
    const cells = shownCells(row).map(writtenCell);
    if (cells.length === 0) return [];
    return [
      {
        cells,
        before: span(value(properties, 'w:gridBefore'), 0),
        after: span(value(properties, 'w:gridAfter'), 0),
        beforeWidth: readWidth(child(properties, 'w:wBefore')),
      },
    ];
  });
}

export function shownRows(table: XmlElement, leftOut?: LeftOut): XmlElement[] {
  return members(table).filter((row) => {
    if (row.name !== 'w:tr') return false;
    const properties = child(row, 'w:trPr');
    if (child(properties, 'w:del') !== undefined) return false;
    if (isOn(properties, 'w:hidden') !== true) return true;
    leftOut?.add(
      'hidden',
      {},
      descendants(row, texts)
        .map(({ text }) => text)
        .join(' '),
    );
    return false;
  });
}

export function shownCells(row: XmlElement): XmlElement[] {
  return members(row).filter(
    (cell) => cell.name === 'w:tc' && child(child(cell, 'w:tcPr'), 'w:cellDel') === undefined,
  );
}

/** Widths of the columns of the table's grid. */
export function gridWidths(table: XmlElement): readonly number[] {
  const columns = child(table, 'w:tblGrid')?.children ?? [];
  return columns
    .filter(({ name }) => name === 'w:gridCol')
    .map((column) => wholeNumber(attribute(column, 'w')) ?? 0);
}

const texts: ReadonlySet<string> = new Set(['w:t']);

function writtenCell(element: XmlElement): WrittenCell {
  const properties = child(element, 'w:tcPr');
  const vertical = child(properties, 'w:vMerge');
  const across = child(properties, 'w:hMerge');
  return {
    element,
    span: span(value(properties, 'w:gridSpan'), 1),
    width: readWidth(child(properties, 'w:tcW')),
    vertical:
      vertical === undefined
        ? undefined
        : attribute(vertical, 'val') === 'restart'
          ? 'restart'
          : 'continue',
    isContinued: across !== undefined && attribute(across, 'val') !== 'restart',
  };
}

/** Word itself has no more than 63 columns. */
const widest = 200;

function span(text: string | undefined, least: number): number {
  return Math.min(Math.max(wholeNumber(text) ?? least, least), widest);
}

function readWidth(element: XmlElement | undefined): Width | undefined {
  const length = Number.parseFloat(attribute(element, 'w') ?? '');
  const type = attribute(element, 'type') ?? 'dxa';
  if (!Number.isFinite(length) || length <= 0 || (type !== 'dxa' && type !== 'pct'))
    return undefined;
  return { unit: type === 'dxa' ? 'twentieths' : 'share', length };
}
