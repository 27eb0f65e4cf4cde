/** Bars of the rows of a frame. */
import type { Indicator } from '../../core/statistics/indicators.ts';
import type { Tally } from '../../core/statistics/tally.ts';
import { tally } from '../../core/statistics/totals.ts';
import type { BarChart, BarRow } from './stat-figure.ts';
import type { StatFrame, StatRow } from './stat-frame.ts';
import { leftOut, sumText, sumValue, tallyCell } from './tally-words.ts';

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
    description: describe(bars, unit, parts.length > 1 ? parts.map(({ label }) => label) : []),
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
      ...wordsOf(frame, focus, given),
      values: [sumValue(given)],
      opensForm: false,
    };
  });
  return {
    kind: 'bars',
    title: `${when || frame.of}${title}`,
    description: describe(bars, unit, []),
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
    note: frame.isOneBody ? '' : `${String(row.totals.reports)}份`,
    ...wordsOf(frame, row, given),
    values: parts.map(({ id }) => sumValue(tally(row.totals, id))),
    opensForm: row.opensForm,
  };
}

/** Beside a bar: its figure, or why there is none; and below it what the figure leaves out. */
function wordsOf(
  { isOneBody }: StatFrame,
  { totals }: StatRow,
  given: Tally,
): Pick<BarRow, 'text' | 'lacking'> {
  const out = leftOut(given);
  if (given.counted > 0) return { text: sumText(given), lacking: out === '' ? '' : `另有${out}` };
  if (totals.reports === 0) return { text: '缺', lacking: '' };
  return { text: isOneBody ? tallyCell(given, true).note : out, lacking: '' };
}

function describe(bars: readonly BarRow[], unit: string, parts: readonly string[]): string {
  const made = parts.length > 0 ? `每条依次分为${parts.join('、')}。` : '';
  const values = bars.map(({ label, text }) => `${label} ${text}`).join('，');
  return `横条，从0开始，单位：${unit}。${made}${values}。`;
}
