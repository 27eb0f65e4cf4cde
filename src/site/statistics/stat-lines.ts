/** Lines over the years of a frame. */
import type { Indicator } from '../../core/statistics/indicators.ts';
import { tally } from '../../core/statistics/totals.ts';
import type { LineChart } from './stat-figure.ts';
import type { StatFrame } from './stat-frame.ts';
import { reportsNote, rowWords, sumValue } from './tally-words.ts';
import { valuesInWords } from './values-in-words.ts';

export function flowLines(
  { of, rows, isOneBody }: StatFrame,
  { title, unit }: { title: string; unit: string },
  indicators: readonly Indicator[],
): LineChart {
  const series = indicators.map(({ id, label }) => ({
    label,
    values: rows.map(({ totals }) => sumValue(tally(totals, id))),
  }));
  const told = indicators.map(({ id, label }) => {
    const values = rows.map((row) => ({
      ...row,
      note: reportsNote(row, isOneBody),
      ...rowWords(row, tally(row.totals, id), isOneBody),
    }));
    return `${label}：${valuesInWords(values)}。`;
  });
  return {
    kind: 'lines',
    title: `${of}${title}`,
    description: `折线，从0开始，单位：${unit}。${told.join('')}`,
    unit,
    series,
    years: rows.map((row) => ({
      label: row.id,
      reports: reportsNote(row, isOneBody),
      opensForm: row.opensForm,
      isMissing: row.totals.reports === 0,
    })),
  };
}
