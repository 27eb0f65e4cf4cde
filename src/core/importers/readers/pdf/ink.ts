/** How light text is printed, and on what: what is white on white is in the file, but nobody reads it. */
import type { Box } from './path-rulings.ts';

/** Of all that is filled, text or area. */
export interface Ink {
  /** From 0, black, to 1, white. */
  readonly light: number;
  /** 0 lets everything behind it shine through. */
  readonly alpha: number;
}

export const black: Ink = { light: 0, alpha: 1 };

/** As pdfjs writes a colour: `#rrggbb`. A pattern has none, and is taken for dark. */
export function lightOf(colour: unknown): number {
  const digits = typeof colour === 'string' ? /^#([\da-f]{6})$/i.exec(colour)?.[1] : undefined;
  if (digits === undefined) return 0;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) =>
    parseInt(digits.slice(at, at + 2), 16),
  );
  return (0.3 * red + 0.59 * green + 0.11 * blue) / 255;
}

/** As it looks on white paper. */
export function seenLight({ light, alpha }: Ink): number {
  return 1 - (1 - light) * alpha;
}

/** The eye finds no character that differs less from what is behind it. */
const leastContrast = 0.1;

export function isUnseen(ink: Ink, ground: number): boolean {
  return Math.abs(ink.light - ground) * ink.alpha < leastContrast;
}

export interface Grounds {
  readonly paint: (box: Box, light: number) => void;
  /** How light the paper is there, with all that has been painted on it. */
  readonly lightAt: (x: number, y: number) => number;
}

/** More than the shaded cells of a report. */
const mostAreas = 2_000;

export function paperGrounds(): Grounds {
  const areas: { readonly box: Box; readonly light: number }[] = [];
  return {
    paint: (box, light) => {
      if (areas.length < mostAreas) areas.push({ box, light });
    },
    lightAt: (x, y) => areas.findLast(({ box }) => holds(box, x, y))?.light ?? 1,
  };
}

function holds({ left, top, right, bottom }: Box, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}
