/** Which values are written into a chart, and where: none runs into another. */

/** A value in its place on the canvas. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly count: number;
  readonly index: number;
}

export interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Of a label of 14px in semibold figures, with the letter spacing that a page must bear (WCAG 1.4.12). */
const digitWidth = 9.8;
const labelHeight = 13;

/** Every value on its bar; where they would run into each other, those of a line. */
export function barLabels(spots: readonly Spot[]): readonly Label[] {
  const all = spots.map(above);
  if (keepApart(all).length === all.length) return all;
  const { last, highest, first } = landmarks(spots);
  return inOrder(keepApart([last, highest, first].flatMap((spot) => spot ?? []).map(above)));
}

/** Where a chart's base line is, where its canvas ends, and how far beyond that a label may reach. */
interface Bounds {
  readonly base: number;
  readonly width: number;
  readonly beyond: number;
}

/** The first, the last and the highest value, as far as they don't run into each other. */
export function lineLabels(spots: readonly Spot[], bounds: Bounds): readonly Label[] {
  const { last, highest, first } = landmarks(spots);
  if (last === undefined) return [];
  const inside = [highest, first].flatMap((spot) => spot ?? []);
  return inOrder(keepApart([atEnd(last, bounds), ...inside.map(above)]));
}

/** Each spot once. */
function landmarks(spots: readonly Spot[]) {
  const [first, last] = [spots[0], spots.at(-1)];
  const highest = spots.reduce<Spot | undefined>(
    (best, spot) => (best === undefined || spot.count > best.count ? spot : best),
    undefined,
  );
  return {
    last,
    highest: highest === last ? undefined : highest,
    first: first === last || first === highest ? undefined : first,
  };
}

function above({ x, y, count }: Spot): Label {
  return { x, y: Math.round(y - 7), text: String(count), anchor: 'middle' };
}

/** Beside the last spot; a long one above it. Never across the base line. */
function atEnd(spot: Spot, { base, width, beyond }: Bounds): Label {
  const { x, y, count } = spot;
  const text = String(count);
  const beside: Label = {
    x: x + 8,
    y: Math.min(Math.round(y + 5), base - 3),
    text,
    anchor: 'start',
  };
  return beside.x + widthOf(beside) <= width + beyond
    ? beside
    : { ...above(spot), x: width, anchor: 'end' };
}

/** The earlier ones of a list come first; a later one that would touch them is left out. */
function keepApart(labels: readonly Label[]): readonly Label[] {
  return labels.reduce<readonly Label[]>(
    (kept, label) => (kept.some((other) => touch(other, label)) ? kept : [...kept, label]),
    [],
  );
}

function touch(a: Label, b: Label): boolean {
  const [left, right] = start(a) <= start(b) ? [a, b] : [b, a];
  return Math.abs(a.y - b.y) < labelHeight && start(left) + widthOf(left) > start(right);
}

function start(label: Label): number {
  return label.x - widthOf(label) * before[label.anchor];
}

/** How much of a label stands before its place. */
const before = { start: 0, middle: 0.5, end: 1 } as const;

function widthOf({ text }: Label): number {
  return text.length * digitWidth;
}

function inOrder(labels: readonly Label[]): readonly Label[] {
  return labels.toSorted((a, b) => a.x - b.x);
}
