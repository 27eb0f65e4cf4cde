/**
 * Lines over years on a drawing of any width: what lies across is in per cent of it, what lies up and down in em of its
 * text, so that the text stays as large as other small text, however narrow the drawing and however large the type.
 */
import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import type { LineChart, Value } from '../../site/statistics/stat-figure.ts';
import { broken } from './broken-line.ts';
import { yearTiers, type Tier } from './year-tiers.ts';
import { valueLabels, type ValueLabel } from './value-labels.ts';

/** In em. */
export const lineCanvas = { height: 16, top: 2, base: 13 } as const;

/** Of the inner drawing, which is stretched. */
export const inner = { width: 1000, height: 1000 } as const;

export interface LineShapes {
  /** Upper end of the scale; the lower end is 0. */
  readonly max: number;
  readonly step: number;
  /** In em. */
  readonly grid: readonly number[];
  readonly series: readonly SeriesShapes[];
  readonly years: readonly YearMark[];
  /** Between the forms, in per cent. */
  readonly formX: string | undefined;
}

export interface SeriesShapes {
  readonly label: string;
  readonly path: string;
  readonly dots: readonly { readonly x: string; readonly y: string }[];
  readonly labels: readonly ValueLabel[];
}

export interface YearMark {
  readonly x: string;
  readonly label: string;
  readonly reports: string;
  readonly isMissing: boolean;
  readonly tier: Tier;
}

/** Room at both sides for half a label. */
const [left, right] = [9, 91];

export function lineShapes({ years, series }: LineChart): LineShapes {
  const all = series.flatMap(({ values }) => values.flatMap((value) => value ?? []));
  const height = scaleLinear([0, Math.max(1, ...all)], [lineCanvas.base, lineCanvas.top]).nice(4);
  const ticks = height.ticks(4).filter(Number.isInteger);
  const place = scalePoint(
    years.map((_, index) => index),
    [left, right],
  );
  const x = (index: number) => place(index) ?? left;
  const changeAt = years.findIndex(({ opensForm }) => opensForm);
  const tiers = yearTiers(years, right - left);
  const spots = series.map(({ values }) =>
    values.flatMap((value, index) =>
      value === undefined ? [] : [{ x: x(index), y: height(value), value }],
    ),
  );
  const labels = valueLabels(spots);
  return {
    max: height.domain()[1] ?? 1,
    step: ticks[1] ?? 1,
    grid: ticks.map(height),
    series: series.map(({ label, values }, at) => ({
      label,
      path: pathOf(values, changeAt, x, height),
      dots: (spots[at] ?? []).map((spot) => ({ x: percent(spot.x), y: em(spot.y) })),
      labels: labels[at] ?? [],
    })),
    years: years.map(({ label, reports, isMissing }, index) => ({
      x: percent(x(index)),
      label,
      reports,
      isMissing,
      tier: tiers[index] ?? 'y4',
    })),
    formX: changeAt > 0 ? percent((x(changeAt - 1) + x(changeAt)) / 2) : undefined,
  };
}

function pathOf(
  values: readonly Value[],
  changeAt: number,
  x: (index: number) => number,
  height: (value: number) => number,
): string {
  const span = lineCanvas.base - lineCanvas.top;
  const draw = line<{ index: number; value: Value }>()
    .defined(({ value }) => value !== undefined)
    .x(({ index }) => (x(index) * inner.width) / 100)
    .y(({ value = 0 }) => ((height(value) - lineCanvas.top) * inner.height) / span)
    .digits(1);
  return draw(broken(values, changeAt)) ?? '';
}

export function percent(value: number): string {
  return `${String(Math.round(value * 100) / 100)}%`;
}

export function em(value: number): string {
  return `${String(Math.round(value * 100) / 100)}em`;
}
