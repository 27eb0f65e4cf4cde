/** The rows of a table of merged cells as fields, one for each column. */
import { placesOf, type Grid } from '../printed.ts';

/** A merged cell has its text in its first place only; a row that lost a cell is shorter than the others. */
export function gridFields(grid: Grid): readonly (readonly string[])[] {
  return placesOf(grid).map((row) =>
    row.flatMap((place) => (place === undefined ? [] : [place.isFirst ? place.cell.text : ''])),
  );
}

/** The text of a merged label in every place that it covers, as spreadsheets fill down. */
export function repeatedFields(grid: Grid): readonly (readonly string[])[] {
  return placesOf(grid).map((row) =>
    row.flatMap((place) => {
      if (place === undefined) return [];
      return [place.isFirst || place.cell.role !== 'value' ? place.cell.text : ''];
    }),
  );
}
