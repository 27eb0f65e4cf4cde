/** A chart with all that belongs to it, as components draw it. */
import type { Sentence } from '../sentence.ts';

export interface StatFigure {
  readonly id: string;
  readonly title: string;
  /** What one sees, in figures. */
  readonly sentence: Sentence;
  readonly charts: readonly StatChart[];
  readonly table: StatTable;
  /** What has to be known to read it right. */
  readonly notes: readonly string[];
}

export type StatChart = LineChart | BarChart;

interface ChartText {
  readonly title: string;
  /** For whom the drawing says nothing: what it shows, and its values. */
  readonly description: string;
  readonly unit: string;
}

/** Lines over years. */
export interface LineChart extends ChartText {
  readonly kind: 'lines';
  readonly years: readonly ChartYear[];
  readonly series: readonly { readonly label: string; readonly values: readonly Value[] }[];
}

export interface ChartYear {
  readonly label: string;
  /** How many reports; empty for one body. */
  readonly reports: string;
  readonly opensForm: boolean;
  readonly isMissing: boolean;
}

/** Horizontal bars, one a row, of one part or several. */
export interface BarChart extends ChartText {
  readonly kind: 'bars';
  readonly parts: readonly BarPart[];
  /** Of which row the values of the parts are. */
  readonly keyOf: string;
  readonly rows: readonly BarRow[];
}

export interface BarPart {
  readonly label: string;
  /** Fill and pattern: f1 to f7. */
  readonly fill: string;
  /** Of the row that the sentence speaks of; empty in a chart of one part. */
  readonly value: string;
}

export interface BarRow {
  readonly label: string;
  /** How many reports; may be empty. */
  readonly note: string;
  /** How many more gave no figure; may be empty. */
  readonly lacking: string;
  readonly values: readonly Value[];
  /** As it is written beside the bar; a word where there is no figure. */
  readonly text: string;
  readonly opensForm: boolean;
}

/** Undefined where there is no figure: nothing is drawn, which a zero is too, but for its text. */
export type Value = number | undefined;

export interface StatTable {
  readonly id: string;
  readonly caption: string;
  readonly unit: string;
  readonly rowHeading: string;
  readonly columns: readonly string[];
  readonly rows: readonly StatTableRow[];
}

export interface StatTableRow {
  readonly label: string;
  readonly href: string | undefined;
  readonly isSum: boolean;
  readonly opensForm: boolean;
  readonly cells: readonly StatCell[];
}

export interface StatCell {
  /** May be empty. */
  readonly text: string;
  /** Of a rate: its part and its whole. */
  readonly share: string;
  /** What the text leaves out, or why there is none. */
  readonly note: string;
  /** A zero, or a year of which nothing is owed. */
  readonly isQuiet: boolean;
}

/** A cell of that text alone. */
export function textCell(text: string, note = '', isQuiet = false): StatCell {
  return { text, share: '', note, isQuiet };
}
