/** The figures of one row, with an empty cell for each that was left blank, where the columns tell which. */
import type { SourcePlace } from '../../document/source-document.ts';
import type { PrintedTable } from './find-printed-table.ts';

interface FigureText {
  readonly text: string;
  readonly place: SourcePlace;
}

export function figureCells({ figures }: PrintedTable, link: number): readonly FigureText[] {
  return (figures.get(link) ?? []).flatMap(({ values, paragraph }) =>
    values.map(({ text }) => ({ text, place: paragraph.place })),
  );
}
