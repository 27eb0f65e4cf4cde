/** Puts the text of a page into the cells of its ruled tables; what is in none of them is left over. */
import { hangingTogether } from './find-grids.ts';
import { gridOf, intervalOf, type Grid, type GridCell } from './grid.ts';
import { centreOf, type Glyph, type PageContent } from './page-content.ts';
import { gatherUnits, isNumeric } from './units.ts';

export interface RuledTable {
  readonly grid: Grid;
  readonly glyphs: ReadonlyMap<GridCell, readonly Glyph[]>;
}

export interface SortedText {
  readonly tables: readonly RuledTable[];
  readonly rest: readonly Glyph[];
  /** Figures that reach over the edge of their cell, so that nobody can say whose they are. */
  readonly crossing: readonly string[];
}

/** A character that no figure can hold: the cell is refused rather than guessed. */
const uncertain = '\uFFFD';

/** What has more tables than this is drawn, not written. */
const mostTables = 60;

export function sortIntoTables({ glyphs, rulings, width, height }: PageContent): SortedText {
  const grids = hangingTogether(rulings)
    .flatMap((set) => gridOf(set) ?? [])
    .sort((a, b) => areaOf(a) - areaOf(b))
    .slice(0, mostTables);
  const filled = grids.map(() => new Map<GridCell, Glyph[]>());
  const rest: Glyph[] = [];
  const crossing: string[] = [];

  const put = (glyph: Glyph, { index, cell }: Place): void => {
    const cells = filled[index];
    const inside = cells?.get(cell);
    if (inside === undefined) cells?.set(cell, [glyph]);
    else inside.push(glyph);
  };
  for (const unit of gatherUnits(glyphs)) {
    const places = unit.map((glyph) => placeOf(grids, glyph));
    const cells = new Set(places.flatMap((place) => place?.cell ?? []));
    const text = unit.map((glyph) => glyph.text).join('');
    if (cells.size > 1 && isNumeric(text)) {
      crossing.push(text);
      for (const [index, glyph] of unit.entries()) {
        const place = places[index];
        if (place !== undefined) put({ ...glyph, text: uncertain }, place);
      }
      continue;
    }
    // Words that are too long for their cell run over its edge, from where they begin.
    const place = places.find((candidate) => candidate !== undefined);
    for (const glyph of unit) {
      if (place !== undefined) put(glyph, place);
      else if (isOn(glyph, width, height)) rest.push(glyph);
    }
  }
  return {
    tables: grids.flatMap((grid, index) => {
      const inside = filled[index];
      return inside === undefined || inside.size === 0 ? [] : [{ grid, glyphs: inside }];
    }),
    rest,
    crossing,
  };
}

interface Place {
  readonly index: number;
  readonly cell: GridCell;
}

/** What lies beyond the edge of the paper is not seen, except that a table that is too wide may go on there. */
function isOn(glyph: Glyph, width: number, height: number): boolean {
  const [x, y] = centreOf(glyph);
  return x >= 0 && x <= width && y >= 0 && y <= height;
}

/** The smallest table that holds the middle of the glyph. */
function placeOf(grids: readonly Grid[], glyph: Glyph): Place | undefined {
  const [x, y] = centreOf(glyph);
  for (const [index, grid] of grids.entries()) {
    const column = intervalOf(grid.xs, x);
    const row = intervalOf(grid.ys, y);
    const cell = column < 0 || row < 0 ? undefined : grid.cellAt(column, row);
    if (cell !== undefined) return { index, cell };
  }
  return undefined;
}

function areaOf({ xs, ys }: Grid): number {
  return ((xs.at(-1) ?? 0) - (xs[0] ?? 0)) * ((ys.at(-1) ?? 0) - (ys[0] ?? 0));
}
