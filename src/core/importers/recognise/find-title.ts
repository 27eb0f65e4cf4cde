/** The title among the lines before the text, put together again where it stands on several. */
import { paragraphText, type Block, type SourcePlace } from '../document/source-document.ts';
import { isBody, namesRegion } from '../../register/body-name.ts';
import { compactTitle, isTitle, titleParts } from './title-parts.ts';

export interface FoundTitle {
  /** Without white space. */
  readonly text: string;
  readonly place: SourcePlace;
  /** The blocks that it stands in: first, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** Lines over which a title may be spread. */
const mostLines = 5;
const longestLine = 60;

/** The last complete one: before it stand menus and lists of links; else the last one. */
export function findTitle(blocks: readonly Block[]): FoundTitle | undefined {
  const lines = blocks.map((block) => {
    const text = block.kind === 'paragraph' ? paragraphText(block) : '';
    const line = text.length > longestLine * 3 ? '' : compactTitle(text);
    return line.length > longestLine ? (isTitle(line) ? line : '') : line;
  });
  const found = lines.flatMap((_line, at) => titleThatEndsAt(lines, at) ?? []);
  const best = found.findLast(({ text }) => isComplete(text)) ?? found.findLast(isUseful);
  const block = best === undefined ? undefined : blocks[best.from];
  return best === undefined || block === undefined ? undefined : { ...best, place: block.place };
}

interface Window {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

function titleThatEndsAt(lines: readonly string[], last: number): Window | undefined {
  for (let from = last; from >= 0 && last - from < mostLines - 1; from -= 1) {
    if ((lines[from] ?? '') === '') return undefined;
    const text = lines.slice(from, last + 1).join('');
    if (isTitle(text)) return extended(lines, { text, from, to: last + 1 });
  }
  return undefined;
}

/** What the title lacks may stand on the lines above, and its year below. */
function extended(lines: readonly string[], window: Window): Window {
  let { text, from, to } = window;
  while (from > 0 && to - from < mostLines) {
    const above = lines[from - 1] ?? '';
    if (above === '' || !isPartOfTitle(above, text) || !isTitle(above + text)) break;
    text = above + text;
    from -= 1;
  }
  const below = lines[to] ?? '';
  if (titleParts(text).year === undefined && isYear(below)) {
    text += below;
    to += 1;
  }
  return { text, from, to };
}

function isPartOfTitle(above: string, text: string): boolean {
  if (isTitle(above) || above.length > 40) return false;
  const { agency, year } = titleParts(text);
  const isFragment = !isBody(above) && namesRegion(above);
  if (agency !== undefined && !namesRegion(agency)) return isFragment;
  if (agency === undefined && (isBody(above) || isBody(titleParts(above).agency ?? '')))
    return true;
  return year === undefined && isYear(above);
}

function isComplete(text: string): boolean {
  const { year, agency } = titleParts(text);
  return year !== undefined && agency !== undefined;
}

function isUseful({ text }: Window): boolean {
  const { year, agency } = titleParts(text);
  return year !== undefined || agency !== undefined;
}

function isYear(line: string): boolean {
  return /^[（(]?(?:20\d{2}|二[〇○零Oo][〇○零Oo一二三四五六七八九]{2})(?:年度?)?[）)]?$/.test(
    line.normalize('NFKC'),
  );
}
