/** The figures of one row, or the refusal that names it. */
import type { ImportFinding } from '../../imported.ts';
import type { Cell } from '../../document/source-document.ts';
import { chooseCells, type Choice } from './choose-cells.ts';
import type { ColumnContext } from './column-context.ts';
import { columnNote, quoted, refusal } from './figure-cell.ts';
import type { SplitRow } from './table-row.ts';

export interface RowChoice {
  readonly cells: readonly Cell[];
  readonly findings: readonly ImportFinding[];
}

/** `name`: the row in the form's words, as messages speak of it. */
export function chooseRow(
  row: SplitRow,
  wanted: number,
  name: string,
  context: ColumnContext,
): RowChoice {
  const place = row.row.place;
  if (row.stray !== undefined) {
    const message = `“${name}”的名称前面有一个数字${quoted(row.stray.text)}，可能有格错位；请对照原件改正`;
    return { cells: [], findings: [refusal(message, place)] };
  }
  const choice = chooseCells(row, wanted, context);
  if ('problem' in choice) {
    return { cells: [], findings: [refusal(problemText(choice, wanted, name), place)] };
  }
  return {
    cells: choice.cells,
    findings:
      choice.surplus === 0
        ? []
        : [
            columnNote(
              `“${name}”一行应有${String(wanted)}个数，这里有${String(wanted + choice.surplus)}个，都是“${choice.cells[0]?.text.trim() ?? ''}”；取前${String(wanted)}个，请对照原件核对`,
              place,
            ),
          ],
  };
}

function problemText(
  { problem, count }: Extract<Choice, { problem: unknown }>,
  wanted: number,
  name: string,
): string {
  const start = `“${name}”一行应有${String(wanted)}个数，这里`;
  switch (problem) {
    case 'too-few':
      return `${start}只有${String(count)}个；请对照原件补全，空白的格也要留出位置`;
    case 'too-many':
      return `${start}有${String(count)}个，位置对不上；请对照原件，删去多余的格`;
    case 'merged':
      return `${start}有一格跨了几列，看不出各是多少；请拆开合并的格`;
    case 'ambiguous':
      return `${start}有${String(count)}个，其余空白，看不出空的是哪几格；请在空白的格里写~再导入`;
  }
}
