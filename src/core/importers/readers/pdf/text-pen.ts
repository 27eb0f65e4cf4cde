/** Keeps the state of text as the operators of a page change it, and tells where each glyph is put. */
import { identity, multiply, readMatrix, type Matrix } from './matrix.ts';
import type { Handlers } from './operators.ts';

export interface Font {
  readonly isBold: boolean;
  /** Writes downwards, upright characters one under another. */
  readonly isVertical: boolean;
  /** Unit of the widths of its glyphs, in ems; mostly a thousandth. */
  readonly unit: number;
}

/** A glyph as pdfjs reads it from a font; of its fields, those that are used here. */
export interface FontGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace?: boolean;
  readonly vmetric?: readonly [number, number, number] | null;
}

export interface PutGlyph {
  readonly unicode: string;
  readonly font: Font;
  /** How it is painted: 3 and 7 not at all, 2 with a stroke around. */
  readonly mode: number;
  /** Takes a square of one em to where the glyph stands, in the coordinates that hold outside the text. */
  readonly place: Matrix;
  /** Its width in ems. */
  readonly width: number;
}

export interface TextPen {
  readonly handlers: Handlers;
  /** What the graphics state remembers of the text. */
  readonly save: () => TextState;
  readonly restore: (state: TextState) => void;
}

export interface TextState {
  readonly font: Font | undefined;
  readonly size: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  readonly scale: number;
  readonly rise: number;
  readonly leading: number;
  readonly mode: number;
}

export function textPen(
  fontOf: (id: string) => Font | undefined,
  put: (glyph: PutGlyph) => void,
): TextPen {
  let state: TextState = plain;
  let line = identity;
  let next = identity;

  const set = (change: Partial<TextState>): void => {
    state = { ...state, ...change };
  };
  const moveLine = (x: number, y: number): void => {
    line = multiply(line, [1, 0, 0, 1, x, y]);
    next = line;
  };
  const show = (items: readonly unknown[]): void => {
    const { font } = state;
    if (font === undefined) return;
    for (const item of items) {
      if (isGlyph(item)) put({ ...bodyOf(item, font, state, next), unicode: item.unicode });
      next = multiply(next, advanceAfter(item, font, state));
    }
  };

  const handlers: Handlers = {
    beginText: () => {
      line = next = identity;
    },
    setTextMatrix: ([matrix]) => {
      line = next = readMatrix(matrix) ?? next;
    },
    moveText: ([x, y]) => {
      moveLine(numberOf(x), numberOf(y));
    },
    setLeadingMoveText: ([x, y]) => {
      set({ leading: -numberOf(y) });
      moveLine(numberOf(x), numberOf(y));
    },
    nextLine: () => {
      moveLine(0, -state.leading);
    },
    setLeading: ([leading]) => {
      set({ leading: numberOf(leading) });
    },
    setCharSpacing: ([spacing]) => {
      set({ charSpacing: numberOf(spacing) });
    },
    setWordSpacing: ([spacing]) => {
      set({ wordSpacing: numberOf(spacing) });
    },
    setHScale: ([percent]) => {
      set({ scale: numberOf(percent) / 100 });
    },
    setTextRise: ([rise]) => {
      set({ rise: numberOf(rise) });
    },
    setTextRenderingMode: ([mode]) => {
      set({ mode: numberOf(mode) });
    },
    setFont: ([id, size]) => {
      set({ font: fontOf(String(id)), size: numberOf(size) });
    },
    showText: ([items]) => {
      if (Array.isArray(items)) show(items);
    },
  };
  return {
    handlers,
    save: () => state,
    restore: (saved) => {
      state = saved;
    },
  };
}

const plain: TextState = {
  font: undefined,
  size: 0,
  charSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  rise: 0,
  leading: 0,
  mode: 0,
};

function bodyOf(
  glyph: FontGlyph,
  font: Font,
  { size, scale, rise, mode }: TextState,
  next: Matrix,
): Omit<PutGlyph, 'unicode'> {
  const down = font.isVertical ? glyph.vmetric : undefined;
  const x = down ? -down[1] * font.unit * size * scale : 0;
  const y = down ? -down[2] * font.unit * size : rise;
  const place = multiply(next, [size * scale, 0, 0, size, x, y]);
  return { font, mode, place, width: glyph.width * font.unit };
}

/** `item` is a glyph, or a number that moves what follows, in thousandths of an em. */
function advanceAfter(item: unknown, font: Font, state: TextState): Matrix {
  const { size, scale } = state;
  let length = 0;
  if (typeof item === 'number') length = (-item / 1000) * size;
  else if (isGlyph(item)) {
    const spacing = state.charSpacing + (item.isSpace === true ? state.wordSpacing : 0);
    const down = font.isVertical ? item.vmetric : undefined;
    length = (down ? down[0] : item.width) * font.unit * size + spacing;
  }
  return font.isVertical ? [1, 0, 0, 1, 0, length] : [1, 0, 0, 1, length * scale, 0];
}

function isGlyph(item: unknown): item is FontGlyph {
  return (
    typeof item === 'object' &&
    item !== null &&
    'unicode' in item &&
    typeof item.unicode === 'string' &&
    'width' in item &&
    typeof item.width === 'number'
  );
}

function numberOf(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}
