/** How wide the columns of a standard table are, and how large its figures, so that the longest has room. */
import type { EditionId } from '../../core/form/editions.ts';
import type { SectionId } from '../../core/form/sections.ts';
import { disclosureLayout } from '../../core/form/tables/disclosure-layout.ts';
import { disputesLayout } from '../../core/form/tables/disputes-layout.ts';
import { requestsLayout } from '../../core/form/tables/requests-layout.ts';
import type { TableLayout } from '../../core/form/tables/table-layout.ts';
import { textWidth } from '../package/page.ts';

export interface TableShape {
  readonly section: SectionId;
  readonly edition: EditionId;
  readonly layout: TableLayout;
  /** In twips; together the width of the text. */
  readonly columns: readonly number[];
  /** Of figures, in half points. */
  readonly figureSize: number;
  /** Characters of the longest figure that has room on one line. */
  readonly longestFigure: number;
  /** Left and right of the words of a cell, in twips. */
  readonly padding: number;
}

/** Of each table those for shorter figures first; the last takes whatever there is. */
export const tableShapes: readonly TableShape[] = (['2019', '2021'] as const).flatMap((edition) => [
  disclosureShape(edition),
  requestsShape(edition, { group: 964, figure: 595, figureSize: 19, longestFigure: 4 }, 57),
  requestsShape(edition, { group: 964, figure: 652, figureSize: 18, longestFigure: 6 }, 20),
  requestsShape(edition, { group: 822, figure: 782, figureSize: 16, longestFigure: 9 }, 10),
  disputesShape(edition, 19, 5, 30),
  disputesShape(edition, 18, 6, 10),
  disputesShape(edition, 13, 8, 5),
]);

function disclosureShape(edition: EditionId): TableShape {
  const layout = disclosureLayout(edition);
  const { gridColumns } = layout;
  const labels = 2600;
  const rest = evenly(textWidth - labels, gridColumns);
  const columns = [labels, ...rest];
  const look = { figureSize: 19, longestFigure: Infinity, padding: 57 };
  return { section: 'proactiveDisclosure', edition, layout, columns, ...look };
}

interface RequestColumns extends Pick<TableShape, 'figureSize' | 'longestFigure'> {
  readonly group: number;
  readonly figure: number;
}

/** Spine, group, label, seven figures. */
function requestsShape(
  edition: EditionId,
  { group, figure, ...look }: RequestColumns,
  padding: number,
): TableShape {
  const spine = 397;
  const figures = Array<number>(7).fill(figure);
  const label = textWidth - spine - group - figure * figures.length;
  return {
    ...{ section: 'requests', edition, layout: requestsLayout(edition) },
    ...{ columns: [spine, group, label, ...figures], padding, ...look },
  };
}

function disputesShape(
  edition: EditionId,
  figureSize: number,
  longestFigure: number,
  padding: number,
): TableShape {
  const columns = evenly(textWidth, 15);
  return {
    ...{ section: 'disputes', edition, layout: disputesLayout },
    ...{ columns, figureSize, longestFigure, padding },
  };
}

function evenly(width: number, count: number): number[] {
  const each = Math.floor(width / count);
  return Array.from({ length: count }, (_, at) => (at === 0 ? width - each * (count - 1) : each));
}
