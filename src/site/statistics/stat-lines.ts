/** Lines over the years of a frame. */
import type { Indicator } from '../../core/statistics/indicators.ts';
import { tally } from '../../core/statistics/totals.ts';
import type { LineChart } from './stat-figure.ts';
import type { StatFrame } from './stat-frame.ts';
import { sumText, sumValue } from './tally-words.ts';

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
    const values = rows.map((row) => `${row.label} ${sumText(tally(row.totals, id)) || '缺'}`);
    return `${label}：${values.join('，')}。`;
  });
  return {
    kind: 'lines',
    title: `${of}${title}`,
    description: `折线，从0开始，单位：${unit}。${told.join('')}`,
    unit,
    series,
    years: rows.map(({ id, totals, opensForm }) => ({
      label: id,
      reports: isOneBody ? '' : `${String(totals.reports)}份`,
      opensForm,
      isMissing: totals.reports === 0,
    })),
  };
}
