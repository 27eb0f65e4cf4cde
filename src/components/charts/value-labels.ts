/** Which values are written at their points, and where: the last, the highest and the first of each line, none into another. */
import { widthOf } from './year-tiers.ts';

export interface Spot {
  /** In per cent. */
  readonly x: number;
  /** In em. */
  readonly y: number;
  readonly value: number;
}

export interface ValueLabel {
  readonly x: string;
  readonly y: string;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** The narrowest drawing, in em. */
const narrowest = 13;
const lineHeight = 1.1;

interface Box {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

/** By line. The last values come first; what would touch them is left out, since the table has it. */
export function valueLabels(
  lines: readonly (readonly Spot[])[],
): readonly (readonly ValueLabel[])[] {
  const taken: Box[] = [];
  const kept: ValueLabel[][] = lines.map(() => []);
  for (const pick of [last, highest, first]) {
    lines.forEach((spots, at) => {
      const spot = pick(spots);
      if (spot === undefined) return;
      const [label, box] = place(spot);
      if (taken.some((other) => touch(other, box))) return;
      taken.push(box);
      kept[at]?.push(label);
    });
  }
  return kept;
}

function last(spots: readonly Spot[]): Spot | undefined {
  return spots.at(-1);
}

function first(spots: readonly Spot[]): Spot | undefined {
  return spots[0];
}

function highest(spots: readonly Spot[]): Spot | undefined {
  return spots.reduce<Spot | undefined>(
    (best, spot) => (best === undefined || spot.value > best.value ? spot : best),
    undefined,
  );
}

/** Above its point; at the edges of the drawing it grows inward. */
function place({ x, y, value }: Spot): [ValueLabel, Box] {
  const text = String(value);
  const width = widthOf(text);
  const middle = (x * narrowest) / 100;
  const isAtStart = middle < width / 2;
  const isAtEnd = middle > narrowest - width / 2;
  const anchor = isAtStart ? 'start' : isAtEnd ? 'end' : 'middle';
  const from = isAtStart ? 0 : isAtEnd ? narrowest - width : middle - width / 2;
  const at = isAtStart ? 0 : isAtEnd ? 100 : x;
  const up = Math.round((y - 0.6) * 100) / 100;
  return [
    { x: `${String(Math.round(at * 100) / 100)}%`, y: `${String(up)}em`, text, anchor },
    { from, to: from + width, y: up },
  ];
}

function touch(a: Box, b: Box): boolean {
  return Math.abs(a.y - b.y) < lineHeight && a.from < b.to && b.from < a.to;
}
