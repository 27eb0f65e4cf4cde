/** Bars of the rows of a frame. */
import type { Indicator } from '../../core/statistics/indicators.ts';
import { tally } from '../../core/statistics/totals.ts';
import type { BarChart, BarRow } from './stat-figure.ts';
import type { StatFrame, StatRow } from './stat-frame.ts';
import { reportsNote, rowWords, sumText, sumValue } from './tally-words.ts';
import { valuesInWords, type RowInWords } from './values-in-words.ts';

interface ChartWords {
  readonly title: string;
  readonly unit: string;
}

/** One bar a row: its parts one after another, and what they are parts of written beside it. */
export function rowBars(
  frame: StatFrame,
  { title, unit }: ChartWords,
  parts: readonly (Indicator & { readonly fill: string })[],
  whole: Indicator,
  rows: readonly StatRow[] = frame.rows,
): BarChart {
  const { focus } = frame;
  const bars = rows.map((row) => rowBar(frame, row, parts, whole));
  return {
    kind: 'bars',
    title: `${frame.of}${title}`,
    description: describe(
      bars.map((bar, at) => ({ ...bar, parts: partsOf(rows[at], parts) })),
      unit,
    ),
    unit,
    parts: parts.map(({ id, label, fill }) => ({
      label,
      fill,
      value: parts.length > 1 && focus ? sumText(tally(focus.totals, id)) : '',
    })),
    keyOf: focus?.label ?? '',
    rows: bars,
  };
}

/** One bar an indicator, of the row that the sentences speak of. */
export function indicatorBars(
  frame: StatFrame,
  { title, unit }: ChartWords,
  indicators: readonly (Indicator & { readonly fill: string })[],
): BarChart | undefined {
  const { focus } = frame;
  if (focus === undefined) return undefined;
  const when = frame.by === 'year' ? focus.label : '';
  const bars = indicators.map((indicator): BarRow => {
    const given = tally(focus.totals, indicator.id);
    return {
      label: indicator.label,
      note: '',
      ...rowWords(focus, given, frame.isOneBody),
      values: [sumValue(given)],
      opensForm: false,
    };
  });
  return {
    kind: 'bars',
    title: `${when || frame.of}${title}`,
    description: describe(bars, unit),
    unit,
    parts: [{ label: title, fill: 'f1', value: '' }],
    keyOf: '',
    rows: bars,
  };
}

function rowBar(
  frame: StatFrame,
  row: StatRow,
  parts: readonly Indicator[],
  whole: Indicator,
): BarRow {
  const given = tally(row.totals, whole.id);
  return {
    label: row.label,
    note: reportsNote(row, frame.isOneBody),
    ...rowWords(row, given, frame.isOneBody),
    values: parts.map(({ id }) => sumValue(tally(row.totals, id))),
    opensForm: row.opensForm,
  };
}

/** What a bar is made of, as far as its reports tell; nothing for a bar of one part. */
function partsOf(row: StatRow | undefined, parts: readonly Indicator[]): string {
  if (row === undefined || parts.length < 2) return '';
  return parts
    .map(({ id, label }) => ({ label, text: sumText(tally(row.totals, id)) }))
    .filter(({ text }) => text !== '')
    .map(({ label, text }) => `${label} ${text}`)
    .join('、');
}

function describe(bars: readonly RowInWords[], unit: string): string {
  return `横条，从0开始，单位：${unit}。${valuesInWords(bars)}。`;
}
