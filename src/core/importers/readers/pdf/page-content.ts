/** What stands on a page: characters and ruling lines, in points from its upper left corner. */

export interface PageContent {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly rulings: readonly Ruling[];
  /** Share of the page that its largest picture covers, 0 to 1. */
  readonly picture: number;
  /** Characters that are there but not seen: what text recognition lays under a scan. */
  readonly hidden: number;
  /** Characters that stand askew, as in a watermark. */
  readonly slanted: number;
}

export interface Glyph {
  /** Mostly one character; a ligature has several. */
  readonly text: string;
  /** Where it begins on its base line. */
  readonly x: number;
  readonly y: number;
  /** How far it reaches in the direction of writing. */
  readonly advance: number;
  readonly size: number;
  readonly turn: Turn;
  readonly isBold: boolean;
  /** How light it looks, from 0, black, to 1. */
  readonly light: number;
}

/** Quarter turns clockwise from upright: text of turn 1 is read downwards, of turn 3 upwards. */
export type Turn = 0 | 1 | 2 | 3;

export interface Ruling {
  readonly isVertical: boolean;
  /** x of a vertical ruling, y of a horizontal one. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Where the eye would say that the glyph is: the middle of its body. */
export function centreOf({ x, y, advance, size, turn }: Glyph): readonly [number, number] {
  const along = advance / 2;
  const up = size * 0.38;
  if (turn === 0) return [x + along, y - up];
  if (turn === 1) return [x + up, y + along];
  if (turn === 2) return [x - along, y + up];
  return [x - up, y - along];
}

/** The same glyph on paper that is turned until text of that turn stands upright. */
export function turned(glyph: Glyph, turn: Turn): Glyph {
  const [x, y] = turnedPoint(glyph.x, glyph.y, turn);
  return { ...glyph, x, y, turn: ((glyph.turn - turn + 4) % 4) as Turn };
}

export function turnedPoint(x: number, y: number, turn: Turn): readonly [number, number] {
  if (turn === 1) return [y, -x];
  if (turn === 2) return [-x, -y];
  if (turn === 3) return [-y, x];
  return [x, y];
}
