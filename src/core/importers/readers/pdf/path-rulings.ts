/** Which ruling lines a painted path draws: strokes along the axes, and fills so thin that the eye sees a line. */
import { apply, scaleOf, type Matrix } from './matrix.ts';
import type { Ruling } from './page-content.ts';

export type Paint = 'stroke' | 'fill' | 'both';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Thicker than any ruling: a bar, or the shading of a cell. */
const thickest = 5;

/** `data` is a run of operators and coordinates as pdfjs packs them. */
export function rulingsOfPath(
  data: ArrayLike<number>,
  paint: Paint,
  toPage: Matrix,
  lineWidth: number,
): readonly Ruling[] {
  const subpaths = readSubpaths(data, toPage);
  const rulings: Ruling[] = [];
  if (paint !== 'fill' && lineWidth * scaleOf(toPage) <= thickest) {
    for (const { points } of subpaths) rulings.push(...strokes(points));
  }
  if (paint !== 'stroke') rulings.push(...fills(subpaths));
  return rulings;
}

/** The box around a path. */
export function boxOfPath(data: ArrayLike<number>, toPage: Matrix): Box {
  return boxOf(readSubpaths(data, toPage).flatMap(({ points }) => points));
}

/** The box around a path by which the drawing is clipped, within the clip that holds already. */
export function clippedBy(data: ArrayLike<number>, toPage: Matrix, clip: Box): Box {
  const box = boxOfPath(data, toPage);
  return {
    left: Math.max(clip.left, box.left),
    top: Math.max(clip.top, box.top),
    right: Math.min(clip.right, box.right),
    bottom: Math.min(clip.bottom, box.bottom),
  };
}

/** The part of a ruling that is seen. */
export function visiblePart(ruling: Ruling, clip: Box): Ruling | undefined {
  const { isVertical, at } = ruling;
  const across = isVertical ? [clip.left, clip.right] : [clip.top, clip.bottom];
  const along = isVertical ? [clip.top, clip.bottom] : [clip.left, clip.right];
  const from = Math.max(ruling.from, along[0] ?? 0);
  const to = Math.min(ruling.to, along[1] ?? 0);
  const isWithin = at >= (across[0] ?? 0) - 1 && at <= (across[1] ?? 0) + 1;
  return isWithin && from <= to ? { isVertical, at, from, to } : undefined;
}

type Point = readonly [number, number];

interface Subpath {
  readonly points: Point[];
  hasCurves: boolean;
}

/** Coordinates that follow each operator: move, line, cubic and quadratic curve, close. */
const coordinates = [2, 2, 6, 4, 0];

function readSubpaths(data: ArrayLike<number>, toPage: Matrix): readonly Subpath[] {
  const subpaths: Subpath[] = [];
  let current: Subpath | undefined;
  let next = 0;
  while (next < data.length) {
    const operator = data[next] ?? -1;
    const count = coordinates[operator];
    if (count === undefined) break;
    const last = next + count;
    if (operator === 0 || current === undefined) {
      current = { points: [], hasCurves: false };
      subpaths.push(current);
    }
    if (operator === 4) {
      const [first] = current.points;
      if (first !== undefined) {
        current.points.push(first);
        // What follows without a move goes on from where this one began.
        current = undefined;
      }
    } else {
      if (operator > 1) current.hasCurves = true;
      current.points.push(apply(toPage, data[last - 1] ?? 0, data[last] ?? 0));
    }
    next = last + 1;
  }
  return subpaths;
}

function strokes(points: readonly Point[]): readonly Ruling[] {
  return points.slice(1).flatMap((point, index) => {
    const before = points[index];
    return before === undefined ? [] : (lineBetween(before, point) ?? []);
  });
}

function lineBetween([x1, y1]: Point, [x2, y2]: Point): Ruling | undefined {
  const dx = Math.abs(x2 - x1);
  const dy = Math.abs(y2 - y1);
  if (dx <= 0.5 + dy * 0.01 && dy > dx) {
    return { isVertical: true, at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) };
  }
  if (dy <= 0.5 + dx * 0.01 && dx > dy) {
    return { isVertical: false, at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) };
  }
  return undefined;
}

function fills(subpaths: readonly Subpath[]): readonly Ruling[] {
  const boxes = subpaths.flatMap(({ points }) => (points.length < 3 ? [] : [boxOf(points)]));
  const [first, second] = boxes;
  if (boxes.length === 2 && first !== undefined && second !== undefined) {
    const frame = frameBetween(first, second) ?? frameBetween(second, first);
    if (frame !== undefined) return frame;
  }
  return boxes.flatMap(thinBox);
}

function boxOf(points: readonly Point[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { left, top, right, bottom };
}

/** A square is a dot of a dotted line, of which nobody knows yet where it runs. */
function thinBox({ left, top, right, bottom }: Box): readonly Ruling[] {
  const width = right - left;
  const height = bottom - top;
  if (Math.min(width, height) > thickest) return [];
  const isDot = Math.max(width, height) <= 3;
  const upright = { isVertical: true, at: (left + right) / 2, from: top, to: bottom };
  const level = { isVertical: false, at: (top + bottom) / 2, from: left, to: right };
  if (isDot) return [upright, level];
  return width < height ? [upright] : [level];
}

/** A border that is filled between an outer and an inner rectangle. */
function frameBetween(outer: Box, inner: Box): readonly Ruling[] | undefined {
  const gaps = [
    inner.left - outer.left,
    outer.right - inner.right,
    inner.top - outer.top,
    outer.bottom - inner.bottom,
  ];
  if (gaps.some((gap) => gap < 0 || gap > thickest)) return undefined;
  const vertical = { isVertical: true, from: outer.top, to: outer.bottom };
  const horizontal = { isVertical: false, from: outer.left, to: outer.right };
  return [
    { ...vertical, at: (outer.left + inner.left) / 2 },
    { ...vertical, at: (outer.right + inner.right) / 2 },
    { ...horizontal, at: (outer.top + inner.top) / 2 },
    { ...horizontal, at: (outer.bottom + inner.bottom) / 2 },
  ];
}
