/** The ruling lines of a page → the sets of them that hang together: each may be a table. */
import type { Ruling } from './page-content.ts';

export interface RulingSet {
  readonly vertical: readonly Ruling[];
  readonly horizontal: readonly Ruling[];
}

/** Borders of cells that stand apart by so little still belong to one table. */
const reach = 4;

/** A page with more lines of one direction than this has a drawing on it, not a table. */
const mostLines = 2_000;

export function hangingTogether(rulings: readonly Ruling[]): readonly RulingSet[] {
  const vertical = mergeLines(rulings.filter(({ isVertical }) => isVertical));
  const horizontal = mergeLines(rulings.filter(({ isVertical }) => !isVertical));
  if (vertical.length > mostLines || horizontal.length > mostLines) return [];
  const all = [...vertical, ...horizontal];
  const parents = all.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parents[root] !== root) {
      const above = parents[parents[root] ?? root] ?? root;
      parents[root] = above;
      root = above;
    }
    return root;
  };
  vertical.forEach((upright, v) => {
    horizontal.forEach((level, h) => {
      if (!doMeet(upright, level)) return;
      parents[rootOf(v)] = rootOf(vertical.length + h);
    });
  });
  const sets = new Map<number, { vertical: Ruling[]; horizontal: Ruling[] }>();
  all.forEach((ruling, index) => {
    const root = rootOf(index);
    const set = sets.get(root) ?? { vertical: [], horizontal: [] };
    (ruling.isVertical ? set.vertical : set.horizontal).push(ruling);
    sets.set(root, set);
  });
  return withLoneSides([...sets.values()]);
}

/**
 * Where a page cuts through a cell that spans all rows of the page, its outer side meets no other line: it belongs to
 * the table that is exactly as high.
 */
function withLoneSides(sets: readonly RulingSet[]): readonly RulingSet[] {
  const tables = sets
    .filter(({ vertical, horizontal }) => vertical.length > 0 && horizontal.length > 0)
    .map(({ vertical, horizontal }) => ({
      vertical: [...vertical],
      horizontal,
      top: Math.min(...vertical.map(({ from }) => from)),
      bottom: Math.max(...vertical.map(({ to }) => to)),
    }));
  const lone = sets.flatMap(({ vertical, horizontal }) => (horizontal.length > 0 ? [] : vertical));
  for (const side of lone) {
    tables
      .find(({ top, bottom }) => Math.abs(top - side.from) < 6 && Math.abs(bottom - side.to) < 6)
      ?.vertical.push(side);
  }
  return tables;
}

function doMeet(upright: Ruling, level: Ruling): boolean {
  return (
    level.at >= upright.from - reach &&
    level.at <= upright.to + reach &&
    upright.at >= level.from - reach &&
    upright.at <= level.to + reach
  );
}

/** Lines are often drawn cell by cell, or in dashes: the parts of one become one. */
function mergeLines(rulings: readonly Ruling[]): readonly Ruling[] {
  const merged: Ruling[] = [];
  for (const track of tracks(rulings)) {
    let open: Ruling | undefined;
    for (const ruling of track.sort((a, b) => a.from - b.from)) {
      if (open !== undefined && ruling.from <= open.to + 3) {
        open = { ...open, to: Math.max(open.to, ruling.to) };
      } else {
        if (open !== undefined) merged.push(open);
        open = ruling;
      }
    }
    if (open !== undefined) merged.push(open);
  }
  return merged.filter(({ from, to }) => to - from >= 6);
}

/** Rulings of one direction, put together where they lie within a point of each other. */
function tracks(rulings: readonly Ruling[]): Ruling[][] {
  const found: Ruling[][] = [];
  let first = -Infinity;
  for (const ruling of [...rulings].sort((a, b) => a.at - b.at)) {
    const track = found.at(-1);
    if (track !== undefined && ruling.at - first <= 1) track.push(ruling);
    else {
      found.push([ruling]);
      first = ruling.at;
    }
  }
  return found;
}
