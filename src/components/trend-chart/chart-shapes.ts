/** A series as shapes on a canvas of 216 by 130, drawn 1:1 so that its text is as large as other small text. */
import type { Chart } from '../../site/charts.ts';
import type { SeriesPoint } from '../../site/series.ts';
import { barLabels, lineLabels, type Label, type Spot } from './chart-labels.ts';

export const canvas = { width: 216, height: 130, left: 4, right: 202, top: 20, base: 108 } as const;

const firstX = 20;
const lastX = 186;
const widestBar = 22;
/** Beyond the canvas lies the gap to the next drawing, or the edge of a phone. */
const bounds = { base: canvas.base, width: canvas.width, beyond: 13 };

export interface ChartShapes {
  /** Each unbroken run of years; a missing year is a gap, never interpolated. */
  readonly lines: readonly string[];
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
  const x = (index: number) =>
    round(
      points.length === 1
        ? (firstX + lastX) / 2
        : firstX + (index * (lastX - firstX)) / (points.length - 1),
    );
  const y = (count: number) => round(canvas.base - (count * (canvas.base - canvas.top)) / max);
  const spots = points.flatMap(({ count }, index): Spot[] =>
    count === undefined ? [] : [{ x: x(index), y: y(count), count, index }],
  );
  const changeIndex = points.findIndex(({ year }) => year === editionChange);
  return {
    lines: kind === 'line' ? runs(spots) : [],
    dots: kind === 'line' ? spots.map((spot) => dot(spot, points.length)) : [],
    bars: kind === 'bar' ? spots.map((spot) => barOf(spot, points.length)) : [],
    labels: kind === 'bar' ? barLabels(spots) : lineLabels(spots, bounds),
    gaps: points.flatMap(({ isMissing }, index) => (isMissing ? [x(index)] : [])),
    years: endYears(points).map(({ year, index }) => ({ x: x(index), year })),
    editionX: changeIndex > 0 ? round((x(changeIndex - 1) + x(changeIndex)) / 2) : undefined,
  };
}

function runs(spots: readonly Spot[]): readonly string[] {
  const groups: Spot[][] = [];
  for (const spot of spots) {
    const current = groups.at(-1);
    if (current?.at(-1)?.index === spot.index - 1) current.push(spot);
    else groups.push([spot]);
  }
  return groups
    .filter((group) => group.length > 1)
    .map((group) => group.map(({ x, y }) => `${String(x)},${String(y)}`).join(' '));
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
