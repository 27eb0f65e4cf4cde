/** The glyphs of a page as they are read: the page turned upright, and nothing counted twice. */
import {
  turned,
  turnedPoint,
  type Glyph,
  type PageContent,
  type Ruling,
  type Turn,
} from './page-content.ts';

/** A landscape table may be printed sideways on a portrait page: then most of the text stands sideways. */
export function uprightPage(page: PageContent): PageContent {
  const counts = [0, 0, 0, 0];
  for (const { turn } of page.glyphs) counts[turn] = (counts[turn] ?? 0) + 1;
  const turn = counts.indexOf(Math.max(...counts)) as Turn;
  const glyphs = withoutDoubles(page.glyphs);
  if (turn === 0) return { ...page, glyphs };
  const isAcross = turn % 2 === 1;
  const { width, height } = page;
  // Turning about the corner leaves the page; it comes back by its own width or height.
  const dx = turn === 1 ? 0 : turn === 2 ? width : height;
  const dy = turn === 1 ? width : turn === 2 ? height : 0;
  return {
    ...page,
    width: isAcross ? height : width,
    height: isAcross ? width : height,
    glyphs: glyphs.map((glyph) => {
      const flat = turned(glyph, turn);
      return { ...flat, x: flat.x + dx, y: flat.y + dy };
    }),
    rulings: page.rulings.map((ruling) => turnedRuling(ruling, turn, dx, dy)),
  };
}

function turnedRuling(ruling: Ruling, turn: Turn, dx: number, dy: number): Ruling {
  const { isVertical, at, from, to } = ruling;
  const ends = isVertical
    ? ([
        [at, from],
        [at, to],
      ] as const)
    : ([
        [from, at],
        [to, at],
      ] as const);
  const [[x1, y1], [x2, y2]] = ends.map(([x, y]) => {
    const [u, v] = turnedPoint(x, y, turn);
    return [u + dx, v + dy] as const;
  }) as [readonly [number, number], readonly [number, number]];
  const isUpright = turn % 2 === 1 ? !isVertical : isVertical;
  return isUpright
    ? { isVertical: true, at: x1, from: Math.min(y1, y2), to: Math.max(y1, y2) }
    : { isVertical: false, at: y1, from: Math.min(x1, x2), to: Math.max(x1, x2) };
}

/** Some programs print bold text by printing it twice, a hair's breadth apart. */
function withoutDoubles(glyphs: readonly Glyph[]): readonly Glyph[] {
  const kept: Glyph[] = [];
  const indexOf = new Map<string, number>();
  for (const glyph of glyphs) {
    const step = Math.max(glyph.size * 0.12, 0.3);
    const column = Math.round(glyph.x / step);
    const row = Math.round(glyph.y / step);
    const around = [-1, 0, 1].flatMap((i) =>
      [-1, 0, 1].map((j) => `${glyph.text} ${glyph.turn} ${column + i} ${row + j}`),
    );
    const before = around.map((key) => indexOf.get(key)).find((index) => index !== undefined);
    const earlier = before === undefined ? undefined : kept[before];
    if (before !== undefined && earlier !== undefined && isDouble(earlier, glyph)) {
      kept[before] = { ...earlier, isBold: true };
    } else {
      indexOf.set(`${glyph.text} ${glyph.turn} ${column} ${row}`, kept.length);
      kept.push(glyph);
    }
  }
  return kept;
}

function isDouble(a: Glyph, b: Glyph): boolean {
  if (a.text.trim() === '') return false;
  const near = Math.min(a.size, b.size) * 0.12;
  return Math.abs(a.size - b.size) < near && Math.hypot(a.x - b.x, a.y - b.y) < near;
}
