/** A table that was found in printed lines as rows: its header, then each label with the figures behind it. */
import type { Cell, Row, SourcePlace, Table } from '../../document/source-document.ts';
import type { Header } from './chain.ts';
import { figureCells } from './figure-cells.ts';
import type { LinkText, PrintedTable } from './find-printed-table.ts';

export function buildPrintedTable(found: PrintedTable): Table {
  const { chain, links, sides, figures, lines } = found;
  const rows: Row[] = [];
  for (const [number, link] of chain.links.entries()) {
    const text = links.get(number);
    if (text === undefined) continue;
    if (link.kind === 'header') rows.push(headerRow(link.header, text));
    const values = figures.get(number);
    if (link.kind === 'header' && values === undefined) continue;
    const labels = chain.sides.flatMap((side, index) => {
      const beside = side.first === number ? sides.get(index) : undefined;
      return beside === undefined ? [] : [labelCell(beside)];
    });
    // A level further out comes first, whatever the order in which they were found.
    const names = link.kind === 'label' ? [...labels.reverse(), labelCell(text)] : [];
    const place = values?.[0]?.paragraph.place ?? text.line.paragraph.place;
    rows.push(row([...names, ...figureCells(found, number)], place));
  }
  return {
    kind: 'table',
    rows,
    place: lines[0]?.paragraph.place ?? {},
    columns: 'sequence',
  };
}

interface CellText {
  readonly text: string;
  readonly place: SourcePlace;
}

/** The words were found to be those of the form, in its order, though their lines are mixed. */
function headerRow({ columns, frames }: Header, { line }: LinkText): Row {
  const { place } = line.paragraph;
  return row(
    headerTexts(columns, frames).map((text) => ({ text, place })),
    place,
  );
}

function headerTexts(columns: readonly string[], frames: readonly string[]): readonly string[] {
  const each = columns.length / Math.max(1, frames.length - 1);
  // The header of the disputes table: under each procedure the same columns.
  if (new Set(columns).size < columns.length) {
    const [over = '', first = '', ...others] = frames;
    return [first, ...columns.slice(0, each), over].concat(
      others.flatMap((name, index) => [
        name,
        ...columns.slice((index + 1) * each, (index + 2) * each),
      ]),
    );
  }
  return columns;
}

function labelCell({ words, line }: LinkText): CellText {
  return { text: words.join(''), place: line.paragraph.place };
}

function row(cells: readonly CellText[], place: SourcePlace): Row {
  return {
    place,
    cells: cells.map((cell, column): Cell => ({ ...cell, column, width: 1, height: 1 })),
  };
}
