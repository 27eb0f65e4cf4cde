/** Horizontal bars on a drawing of any width: lengths in per cent of it, heights in em of its text. */
import { scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import type { BarChart, BarRow } from '../../site/statistics/stat-figure.ts';
import { em, percent } from './line-shapes.ts';
import { widthOf } from './year-tiers.ts';

export interface BarShapes {
  readonly height: string;
  readonly bars: readonly BarShape[];
}

export interface BarShape {
  readonly row: BarRow;
  readonly labelY: string;
  readonly textY: string;
  /** Of what isn't in the bar. */
  readonly lackingY: string;
  readonly barY: string;
  readonly barEnd: string;
  readonly parts: readonly { readonly fill: string; readonly x: string; readonly width: string }[];
  /** Where the form changes before this row: of the line, and of the words on it. */
  readonly form: { readonly lineY: string; readonly wordsY: string } | undefined;
}

/** In em. */
const text = 1.35;
export const barHeight = 1.1;
const below = 0.75;
const formHeight = 1.9;
/** A drawing on a phone, with the largest type. */
const narrowest = 13;

export function barShapes({ rows, parts }: BarChart): BarShapes {
  const longest = Math.max(1, ...rows.map(({ values }) => values.reduce<number>(plus, 0)));
  const width = scaleLinear([0, longest], [0, 100]);
  const stacked = stack<BarRow, number>()
    .keys(parts.map((_, at) => at))
    .value(({ values }, at) => values[at] ?? 0)([...rows]);
  const isTight = rows.some(
    (row) => widthOf(`${row.label} ${row.note} ${row.text}`) + 1 > narrowest,
  );
  let y = 0;
  const bars = rows.map((row, index): BarShape => {
    const form = row.opensForm ? { lineY: em(y + 0.3), wordsY: em(y + 0.3 + text) } : undefined;
    if (form !== undefined) y += formHeight;
    const labelY = y + 1;
    const textY = isTight ? labelY + text : labelY;
    const lackingY = textY + text;
    const barY = (row.lacking === '' ? textY : lackingY) + 0.35;
    y = barY + barHeight + below;
    return {
      row,
      labelY: em(labelY),
      textY: em(textY),
      lackingY: em(lackingY),
      barY: em(barY),
      barEnd: em(barY + barHeight),
      parts: parts.flatMap(({ fill }, at) => {
        const [from = 0, to = 0] = stacked[at]?.[index] ?? [];
        if (to <= from) return [];
        return [{ fill, x: percent(width(from)), width: percent(width(to) - width(from)) }];
      }),
      form,
    };
  });
  return { height: em(y), bars };
}

function plus(sum: number, value: number | undefined): number {
  return sum + (value ?? 0);
}
