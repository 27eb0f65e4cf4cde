/** Takes away what belongs to the paper and not to the report: page numbers, running heads and feet. */
import { paragraphText } from '../../document/source-document.ts';
import { readLabel } from '../../labels/read-label.ts';
import type { PageBlocks, PlacedBlock } from './page-blocks.ts';

/** Only lines outside the ruled tables are looked at: in a cell every figure stays. */
export function withoutFurniture(pages: readonly PageBlocks[]): readonly PageBlocks[] {
  const candidates = pages.flatMap((page) => marginLines(page).map((line) => ({ ...line, page })));
  const heads = repeated(candidates.map(({ placed, text }) => headKey(placed, text)));
  const numbers = repeated(
    candidates.flatMap(({ placed, text, page }) => numberKey(placed, text, page.page) ?? []),
  );
  const furniture = new Set<PlacedBlock>();
  for (const { placed, text, page } of candidates) {
    const key = numberKey(placed, text, page.page);
    const isFurniture =
      decorated.test(text) ||
      (key !== undefined && (numbers.has(key) || isLoneFirst(text, placed, page, pages.length))) ||
      (hasWords(text) &&
        !isPartOfTable(placed) &&
        heads.has(headKey(placed, text)) &&
        !isInFlow(placed, page));
    if (isFurniture) furniture.add(placed);
  }
  return pages.map((page) => ({
    ...page,
    blocks: page.blocks.filter((placed) => !furniture.has(placed)),
  }));
}

interface MarginLine {
  readonly placed: PlacedBlock;
  readonly text: string;
}

/** `— 3 —`, `第3页 共6页`, `3/6`, `Page 3 of 6`. */
const decorated =
  /^(?:[-‐‑–—―─一~·•]{1,3}\d{1,3}[-‐‑–—―─一~·•]{1,3}|第\d{1,3}页(?:[,，/／|]?共\d{1,3}页)?|共\d{1,3}页[,，/／|]?第\d{1,3}页|\d{1,3}[/／]\d{1,3}|page\d{1,3}(?:of\d{1,3})?)$/i;

/** The lines at the two ends of a page, within its margins, without white space. */
function marginLines({ blocks, height }: PageBlocks): readonly MarginLine[] {
  const margin = height * 0.12;
  const most = 3;
  const atHead = blocks.slice(0, most).filter(({ bottom }) => bottom < margin);
  const atFoot = blocks.slice(-most).filter(({ top }) => top > height - margin);
  return [...new Set([...atHead, ...atFoot])].flatMap((placed) =>
    placed.block.kind === 'paragraph'
      ? [{ placed, text: paragraphText(placed.block).replace(/\s/g, '') }]
      : [],
  );
}

/** The same words at the same height; figures in them may count the pages. */
function headKey({ top }: PlacedBlock, text: string): string {
  return `${String(Math.round(top / 4))} ${text.replace(/\d+/g, '#')}`;
}

/** Of a bare number: how far it is ahead of the page's own number. */
function numberKey({ top }: PlacedBlock, text: string, page: number): string | undefined {
  if (!/^\d{1,3}$/.test(text)) return undefined;
  return `${String(Math.round(top / 4))} ${String(Number(text) - page)}`;
}

/** A document of one page, numbered 1, well below everything else. */
function isLoneFirst(
  text: string,
  { top }: PlacedBlock,
  { blocks }: PageBlocks,
  pages: number,
): boolean {
  const above = blocks.at(-2);
  return pages === 1 && text === '1' && above !== undefined && top - above.bottom > 24;
}

/** Lines that stand as far from each other as those of a text do. */
const fewestOfText = 4;

/** A line of a text at the end of its page, which only happens to be the same as on another page. */
function isInFlow(placed: PlacedBlock, { blocks }: PageBlocks): boolean {
  const index = blocks.indexOf(placed);
  const pitches = blocks.slice(1).map(({ bottom }, at) => bottom - (blocks[at]?.bottom ?? 0));
  // Towards the middle of the page.
  const own = index < blocks.length / 2 ? pitches[index] : pitches[index - 1];
  if (own === undefined) return false;
  const alike = pitches.filter((pitch) => Math.abs(pitch - own) < 1).length;
  return alike >= fewestOfText && alike * 3 >= pitches.length;
}

/** Figures alone may be those of a table without lines. */
function hasWords(text: string): boolean {
  return /\p{L}{2}/u.test(text);
}

/** Rows of a table without lines may begin every page with its header. */
function isPartOfTable({ block }: PlacedBlock): boolean {
  if (block.kind === 'table') return true;
  return (block.fragments ?? []).some(({ text }) => readLabel(text).length > 0);
}

function repeated(keys: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(
    keys.filter((key) => {
      const isAgain = seen.has(key);
      seen.add(key);
      return isAgain;
    }),
  );
}
