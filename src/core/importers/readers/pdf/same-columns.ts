/**
 * Counts the columns of a table alike on all its pages: where a page has only rows whose label spans three columns,
 * its own lines show one column instead of three.
 */
import type { Table } from '../../document/source-document.ts';
import { nearest } from './grid.ts';
import type { PageBlocks, PlacedBlock } from './page-blocks.ts';

interface Part {
  readonly page: number;
  readonly placed: PlacedBlock;
  readonly block: Table;
  readonly edges: readonly number[];
}

export function withSameColumns(pages: readonly PageBlocks[]): readonly PageBlocks[] {
  const changed = new Map<PlacedBlock, PlacedBlock>();
  for (const parts of partsOfTables(pages)) {
    if (parts.length < 2) continue;
    const union = unionOf(parts.map(({ edges }) => edges));
    for (const { placed, block, edges } of parts) {
      changed.set(placed, { ...placed, edges: union, block: renumbered(block, edges, union) });
    }
  }
  return pages.map((page) => ({
    ...page,
    blocks: page.blocks.map((placed) => changed.get(placed) ?? placed),
  }));
}

/** A table that ends its page goes on if the next page begins with one that is as wide and stands below it. */
function partsOfTables(pages: readonly PageBlocks[]): readonly (readonly Part[])[] {
  const tables: Part[][] = [];
  for (const { page, blocks } of pages) {
    const first = partOf(blocks[0], page);
    const open = tables.at(-1);
    const last = open?.at(-1);
    if (first !== undefined && open !== undefined && last !== undefined && goesOn(last, first)) {
      open.push(first);
      if (blocks.length === 1) continue;
    }
    const end = partOf(blocks.at(-1), page);
    // With text at the end of the page, no table goes on.
    tables.push(end === undefined ? [] : [end]);
  }
  return tables;
}

function partOf(placed: PlacedBlock | undefined, page: number): Part | undefined {
  if (placed?.block.kind !== 'table' || placed.edges === undefined) return undefined;
  return { page, placed, block: placed.block, edges: placed.edges };
}

function goesOn(upper: Part, lower: Part): boolean {
  const sides = [
    [upper.edges[0], lower.edges[0]],
    [upper.edges.at(-1), lower.edges.at(-1)],
  ];
  return (
    lower.page === upper.page + 1 &&
    sides.every(([a, b]) => a !== undefined && b !== undefined && Math.abs(a - b) <= 3)
  );
}

function unionOf(lists: readonly (readonly number[])[]): readonly number[] {
  const union: number[] = [];
  for (const edge of lists.flat().sort((a, b) => a - b)) {
    if (edge - (union.at(-1) ?? -Infinity) > 4) union.push(edge);
  }
  return union;
}

function renumbered(table: Table, edges: readonly number[], union: readonly number[]): Table {
  const indexOf = edges.map((edge) => nearest(union, edge));
  return {
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => {
        const column = indexOf[cell.column] ?? cell.column;
        const end = indexOf[cell.column + cell.width] ?? column + cell.width;
        return { ...cell, column, width: end - column };
      }),
    })),
  };
}
