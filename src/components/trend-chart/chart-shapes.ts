/** A series as shapes on a canvas of 216 by 130, drawn 1:1 so that its text is as large as other small text. */
import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import type { Chart } from '../../site/charts.ts';
import type { SeriesPoint } from '../../site/series.ts';
import { broken } from '../charts/broken-line.ts';
import { barLabels, lineLabels, type Label, type Spot } from './chart-labels.ts';

export const canvas = { width: 216, height: 130, left: 4, right: 202, top: 20, base: 108 } as const;

const firstX = 20;
const lastX = 186;
const widestBar = 22;
/** Beyond the canvas lies the gap to the next drawing, or the edge of a phone. */
const bounds = { base: canvas.base, width: canvas.width, beyond: 13 };

export interface ChartShapes {
  /** A missing year is a gap, and so is the change of form: neither is bridged. Empty where nothing is joined. */
  readonly line: string;
  readonly dots: readonly { readonly x: number; readonly y: number; readonly isLast: boolean }[];
  readonly bars: readonly Rect[];
  readonly labels: readonly Label[];
  /** Where a report is owed and not there. */
  readonly gaps: readonly number[];
  readonly years: readonly { readonly x: number; readonly year: number }[];
  /** Between the two editions of the form. */
  readonly editionX: number | undefined;
}

interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly isLast: boolean;
}

export function chartShapes(
  { series, kind, max }: Chart,
  editionChange: number | undefined,
): ChartShapes {
  const { points } = series;
  const place = scalePoint(
    points.map((_, index) => index),
    [firstX, lastX],
  );
  const x = (index: number) => round(place(index) ?? firstX);
  const height = scaleLinear([0, max], [canvas.base, canvas.top]);
  const y = (count: number) => round(height(count));
  const spots = points.flatMap(({ count }, index): Spot[] =>
    count === undefined ? [] : [{ x: x(index), y: y(count), count, index }],
  );
  const changeIndex = points.findIndex(({ year }) => year === editionChange);
  const isLine = kind === 'line';
  return {
    line: isLine ? path(points, changeIndex, x, y) : '',
    dots: isLine ? spots.map((spot) => dot(spot, points.length)) : [],
    bars: isLine ? [] : spots.map((spot) => barOf(spot, points.length)),
    labels: isLine ? lineLabels(spots, bounds) : barLabels(spots),
    gaps: points.flatMap(({ isMissing }, index) => (isMissing ? [x(index)] : [])),
    years: endYears(points).map(({ year, index }) => ({ x: x(index), year })),
    editionX: changeIndex > 0 ? round((x(changeIndex - 1) + x(changeIndex)) / 2) : undefined,
  };
}

function path(
  points: readonly SeriesPoint[],
  changeIndex: number,
  x: (index: number) => number,
  y: (count: number) => number,
): string {
  const values = points.map(({ count }) => count);
  const draw = line<{ index: number; value: number | undefined }>()
    .defined(({ value }) => value !== undefined)
    .x(({ index }) => x(index))
    .y(({ value = 0 }) => y(value));
  return draw(broken(values, changeIndex)) ?? '';
}

function dot({ x, y, index }: Spot, years: number) {
  return { x, y, isLast: index === years - 1 };
}

function barOf({ x, y, index }: Spot, years: number): Rect {
  const width = round(Math.min(widestBar, ((lastX - firstX) / Math.max(1, years - 1)) * 0.7));
  return {
    x: round(x - width / 2),
    y,
    width,
    height: round(canvas.base - y),
    isLast: index === years - 1,
  };
}

function endYears(points: readonly SeriesPoint[]): readonly { year: number; index: number }[] {
  const ends = points.map(({ year }, index) => ({ year, index }));
  return ends.filter(({ index }) => index === 0 || index === points.length - 1);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
