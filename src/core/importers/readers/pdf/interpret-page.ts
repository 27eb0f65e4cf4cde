/** Follows the drawing operators of a page and notes where its characters and ruling lines come to stand. */
import { black, isUnseen, lightOf, paperGrounds, seenLight, type Ink } from './ink.ts';
import { apply, multiply, readMatrix, type Matrix } from './matrix.ts';
import { follow, type Handlers, type Operators } from './operators.ts';
import type { Glyph, PageContent, Ruling, Turn } from './page-content.ts';
import {
  boxOfPath,
  clippedBy,
  rulingsOfPath,
  visiblePart,
  type Box,
  type Paint,
} from './path-rulings.ts';
import { isStrange, readableCharacter } from './readable-character.ts';
import { textPen, type Font, type PutGlyph, type TextState } from './text-pen.ts';
import { digitMarks, isNumeric } from './units.ts';

export interface PageFrame {
  readonly width: number;
  readonly height: number;
  /** From the page's own coordinates to points from its upper left corner. */
  readonly toPage: Matrix;
}

/** More than any page of a report has; what comes after is not read. */
export const mostGlyphs = 60_000;
const mostRulings = 60_000;

interface GraphicsState {
  readonly toPage: Matrix;
  readonly lineWidth: number;
  readonly clip: Box;
  readonly ink: Ink;
}

/** In points: the smallest picture that could lie behind text. */
const leastPicture = 8;

/** `codes` are the numbers of the operators by name, `fontOf` gives a font that the page has loaded. */
export function interpretPage(
  operators: Operators,
  codes: Readonly<Record<string, number>>,
  frame: PageFrame,
  fontOf: (id: string) => Font | undefined,
): PageContent {
  const glyphs: Glyph[] = [];
  const rulings: Ruling[] = [];
  let [picture, hidden, slanted] = [0, 0, 0];
  let state: GraphicsState = { toPage: frame.toPage, lineWidth: 1, clip: everything, ink: black };
  const grounds = paperGrounds();
  let isClipping = false;
  const saved: { readonly graphics: GraphicsState; readonly text: TextState }[] = [];

  const put = ({ unicode, font, mode, place, width }: PutGlyph): void => {
    const onPage = multiply(state.toPage, place);
    const [x, y] = apply(onPage, 0, 0);
    if (glyphs.length >= mostGlyphs || !isNear(frame, x, y)) return;
    const readable = readableCharacter(unicode);
    const text = isStrange(readable) ? '\uFFFD' : readable;
    const turn = turnOf(onPage);
    const isSeen = text.trim() !== '';
    if (mode === 3 || mode === 7) hidden += Number(isSeen);
    else if (turn === undefined) slanted += Number(isSeen);
    else {
      const advance = width * Math.hypot(onPage[0], onPage[1]);
      const size = Math.hypot(onPage[2], onPage[3]);
      const isBold = font.isBold || mode === 2;
      const { ink } = state;
      // What is stroked has another colour.
      const light = mode === 0 || mode === 4 ? seenLight(ink) : 0;
      const isWhite = light > 0.9 && isNumeric(text) && isUnseen(ink, grounds.lightAt(x, y));
      hidden += Number(isWhite);
      const isCut = turn === 0 && isNumeric(text) && isCutBy(state.clip, x, advance);
      const shown = isWhite ? digitMarks.white : isCut ? digitMarks.cut : text;
      glyphs.push({ text: shown, x, y, advance, size, turn, isBold, light });
    }
  };
  const pen = textPen(fontOf, put);

  const save = (): void => {
    saved.push({ graphics: state, text: pen.save() });
  };
  const restore = (): void => {
    const last = saved.pop();
    if (last === undefined) return;
    state = last.graphics;
    pen.restore(last.text);
  };
  const transform = (matrix: unknown): void => {
    const inner = readMatrix(matrix);
    if (inner === undefined) return;
    const toPage = multiply(state.toPage, inner);
    state = { ...state, toPage };
    // A picture fills the unit square, so only a picture is blown up to a good part of the page.
    const area = Math.abs(toPage[0] * toPage[3] - toPage[1] * toPage[2]);
    picture = Math.max(picture, Math.min(1, area / (frame.width * frame.height)));
    if (area > leastPicture ** 2) grounds.paint(boxOfPath(unitSquare, toPage), 0);
  };
  const setLineWidth = (width: unknown): void => {
    state = { ...state, lineWidth: typeof width === 'number' ? width : 0 };
  };
  const setInk = (ink: Partial<Ink>): void => {
    state = { ...state, ink: { ...state.ink, ...ink } };
  };
  // It takes hold with the path that follows, and after that is painted.
  const prepareClip = (): void => {
    isClipping = true;
  };
  const paints = paintsByCode(codes);

  const handlers: Handlers = {
    ...pen.handlers,
    save,
    restore,
    transform: (matrix) => {
      transform(matrix);
    },
    beginGroup: save,
    endGroup: restore,
    paintFormXObjectBegin: ([matrix]) => {
      save();
      transform(matrix);
    },
    paintFormXObjectEnd: restore,
    beginAnnotation: ([, , toRectangle, rotation]) => {
      save();
      state = { ...state, toPage: frame.toPage, clip: everything };
      transform(toRectangle);
      transform(rotation);
    },
    endAnnotation: restore,
    setLineWidth: ([width]) => {
      setLineWidth(width);
    },
    setGState: ([entries]) => {
      for (const [key, value] of Array.isArray(entries) ? (entries as [string, unknown][]) : []) {
        if (key === 'LW') setLineWidth(value);
        if (key === 'ca' && typeof value === 'number') setInk({ alpha: value });
        if (key === 'Font' && Array.isArray(value)) pen.handlers['setFont']?.(value);
      }
    },
    setFillRGBColor: ([colour]) => {
      setInk({ light: lightOf(colour) });
    },
    setFillColorN: () => {
      setInk({ light: 0 });
    },
    shadingFill: () => {
      grounds.paint(state.clip, 0);
    },
    clip: prepareClip,
    eoClip: prepareClip,
    constructPath: ([code, data]) => {
      const path: unknown = Array.isArray(data) ? data[0] : undefined;
      if (!(path instanceof Float32Array)) return;
      const paint = paints.get(code);
      if (paint !== undefined && rulings.length < mostRulings) {
        for (const ruling of rulingsOfPath(path, paint, state.toPage, state.lineWidth)) {
          const seen = visiblePart(ruling, state.clip);
          if (seen !== undefined) rulings.push(seen);
        }
      }
      const isArea =
        (paint === 'fill' || paint === 'both') &&
        rulingsOfPath(path, 'fill', state.toPage, state.lineWidth).length === 0;
      if (isArea) grounds.paint(clippedBy(path, state.toPage, state.clip), seenLight(state.ink));
      if (isClipping) state = { ...state, clip: clippedBy(path, state.toPage, state.clip) };
      isClipping = false;
    },
  };
  follow(operators, codes, handlers);
  return { width: frame.width, height: frame.height, glyphs, rulings, picture, hidden, slanted };
}

/** Operators and coordinates as in a path of pdfjs. */
const unitSquare = [0, 0, 0, 1, 1, 0, 1, 1, 1, 1, 0, 1];

const everything: Box = { left: -1e6, top: -1e6, right: 1e6, bottom: 1e6 };

function paintsByCode(codes: Readonly<Record<string, number>>): ReadonlyMap<unknown, Paint> {
  const names: Readonly<Record<Paint, readonly string[]>> = {
    stroke: ['stroke', 'closeStroke'],
    fill: ['fill', 'eoFill'],
    both: ['fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'],
  };
  return new Map(
    (['stroke', 'fill', 'both'] as const).flatMap((paint) =>
      names[paint].map((name) => [codes[name], paint] as const),
    ),
  );
}

/** Undefined where the text stands askew. */
function turnOf([a, b]: Matrix): Turn | undefined {
  const quarters = Math.atan2(b, a) / (Math.PI / 2);
  const nearest = Math.round(quarters);
  if (Math.abs(quarters - nearest) > 0.06) return undefined;
  return ((nearest + 4) % 4) as Turn;
}

/** Whether the clip runs through a character, and not only touches it: what follows may not even be in the file. */
function isCutBy({ left, right }: Box, x: number, advance: number): boolean {
  const touch = 0.1 * advance;
  const [start, end] = [x + touch, x + advance - touch];
  return (start < right && end > right) || (start < left && end > left);
}

/** On the paper, or where a table that is too wide for it goes on. */
function isNear({ width, height }: PageFrame, x: number, y: number): boolean {
  return x > -width && x < 2 * width && y > -height && y < 2 * height;
}
