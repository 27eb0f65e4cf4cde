/** The figures of one row, with an empty cell for each that was left blank, where the columns tell which. */
import type { SourcePlace } from '../../document/source-document.ts';
import type { PrintedTable } from './find-printed-table.ts';
import type { PrintedLine, Word } from './printed-line.ts';

interface FigureText {
  readonly text: string;
  readonly place: SourcePlace;
}

/** A row with blanks whose columns are not certain has less cells than figures: then it is refused. */
export function figureCells(table: PrintedTable, link: number): readonly FigureText[] {
  const lines = table.figures.get(link) ?? [];
  const wanted = table.chain.links[link]?.figures ?? 0;
  const count = lines.reduce((sum, { values }) => sum + values.length, 0);
  const [line] = lines;
  if (count < wanted && lines.length === 1 && line !== undefined) {
    const columns = columnsOf(line, wanted, table);
    if (columns !== undefined) {
      const texts = Array.from({ length: wanted }, () => '');
      columns.forEach((column, index) => (texts[column] = line.values[index]?.text ?? ''));
      return texts.map((text) => ({ text, place: line.paragraph.place }));
    }
  }
  return lines.flatMap(({ values, paragraph }) =>
    values.map(({ text }) => ({ text, place: paragraph.place })),
  );
}

/** By figure: its column. Han characters may have been counted as one column or as two, and both must agree. */
function columnsOf(
  line: PrintedLine,
  wanted: number,
  { figures }: PrintedTable,
): readonly number[] | undefined {
  const { page } = line.paragraph.place;
  const all = [...figures].sort(([a], [b]) => a - b).flatMap(([, lines]) => lines);
  const isFull = ({ values, paragraph }: PrintedLine) =>
    values.length === wanted && paragraph.place.page === page;
  const at = all.indexOf(line);
  // Each page may be printed further to the left or right than the last one: rows near by are of the same.
  const full = [
    ...all.slice(0, at).filter(isFull).slice(-nearest),
    ...all
      .slice(at + 1)
      .filter(isFull)
      .slice(0, nearest),
  ];
  if (full.length < nearest) return undefined;
  const readings = [0, 1].flatMap((wide) => {
    const spans = full.map(({ values }) => values.map((value) => spanOf(value, wide)));
    const own = line.values.map((value) => spanOf(value, wide));
    return columnsUnder(own, spans, wanted) ?? [];
  });
  const found = readings.slice(0, line.values.length);
  const isSure =
    found.length > 0 && readings.every((column, index) => column === found[index % found.length]);
  return isSure ? found : undefined;
}

/** Complete rows before and behind a row that show where its columns are. */
const nearest = 4;

interface Range {
  readonly left: number;
  readonly right: number;
}

function spanOf({ left, right, wideBefore }: Word, wide: number): Range {
  return { left: left + wide * wideBefore, right: right + wide * wideBefore };
}

function columnsUnder(
  own: readonly Range[],
  rows: readonly (readonly Range[])[],
  wanted: number,
): readonly number[] | undefined {
  const columns = Array.from({ length: wanted }, (_, column) =>
    rows.flatMap((row) => row[column] ?? []),
  );
  const ranges = columns.map((spans): Range => ({
    left: Math.min(...spans.map(({ left }) => left)),
    right: Math.max(...spans.map(({ right }) => right)),
  }));
  const drift = Math.max(...columns.map(driftOf));
  const areApart = ranges.every(({ left, right }, index) => {
    const before = ranges[index - 1];
    // Rows that lie elsewhere by half a column might lie elsewhere by a whole one.
    return (
      before === undefined ||
      (before.right < left && left + right - before.left - before.right > 4 * drift)
    );
  });
  if (!areApart) return undefined;
  const found = own.map((span) => {
    const over = ranges.flatMap(({ left, right }, column) =>
      span.left < right && span.right > left ? [column] : [],
    );
    return over.length === 1 ? over[0] : undefined;
  });
  const isEach = found.every(
    (column, index) => column !== undefined && (index === 0 || column > (found[index - 1] ?? 0)),
  );
  return isEach ? found.flatMap((column) => column ?? []) : undefined;
}

/** By how much the figures of a column lie apart, where they are set flush left, flush right or centred. */
function driftOf(spans: readonly Range[]): number {
  const spread = (numbers: readonly number[]) => Math.max(...numbers) - Math.min(...numbers);
  return Math.min(
    spread(spans.map(({ left }) => left)),
    spread(spans.map(({ right }) => right)),
    spread(spans.map(({ left, right }) => (left + right) / 2)),
  );
}
