/** How long the lines of a document are, and whether that shows that it was wrapped at the end of a page's width. */
import { paragraphText, type Block, type Paragraph } from '../document/source-document.ts';
import { bareText } from './printed/printed-line.ts';
import { isSectionHeading } from './section-line.ts';

export interface Line {
  readonly paragraph: Paragraph;
  /** Without white space at its ends. */
  readonly text: string;
  /** In half Han characters. */
  readonly width: number;
  /** Before its first character, in the same unit. */
  readonly indent: number;
  /** Where its last character ends, if that was measured on a page; in the same unit. */
  readonly end: number | undefined;
}

export interface Wrapping {
  /** Of a full line. */
  readonly width: number;
  /** By how much a full line may fall short: a word or a mark that may not begin a line goes to the next one. */
  readonly slack: number;
  /** Where most lines begin. */
  readonly margin: number;
  /** A line that begins further to the right by more than this is the first of a paragraph. */
  readonly indentFrom: number;
  /** Whether paragraphs are marked, by indents or blank lines: then a full line that ends a sentence ends no paragraph. */
  readonly marksParagraphs: boolean;
  /** By page that was measured: where full lines end. */
  readonly rights: ReadonlyMap<number, number>;
}

export function measureLines(blocks: readonly Block[]): {
  readonly lines: ReadonlyMap<Block, Line>;
  /** Undefined where each line is a paragraph. */
  readonly wrapping: Wrapping | undefined;
} {
  const lines = new Map<Block, Line>();
  const printed = blocks
    .filter((block) => block.kind === 'paragraph')
    .filter(({ isLine }) => isLine);
  const unit = unitOf(printed);
  for (const paragraph of printed) lines.set(paragraph, measure(paragraph, unit));
  return { lines, wrapping: wrappingOf([...lines.values()]) };
}

/** Whether the first word of `line` would have gone on the line before it: then a paragraph ended there. */
export function hasRoomFor(before: Line, line: Line, { rights }: Wrapping): boolean {
  const { page } = before.paragraph.place;
  const right = page === undefined ? undefined : rights.get(page);
  if (right === undefined || before.end === undefined) return false;
  const [word = ''] = firstWord.exec(line.text) ?? [];
  return before.end + widthOf(word) < right;
}

/** With the marks that may not be parted from it. */
const firstWord =
  /^[（《“‘〈【「(]{0,3}(?:[A-Za-z0-9.,%:/-]{1,80}|.)[，。、；：！？）》”’」】〉)]{0,3}/u;

/** A heading of the form, or the title of the report, however long it is. */
export function standsAlone({ paragraph, text }: Line): boolean {
  return (
    isSectionHeading(paragraph) || (text.length < 80 && /年度?报告$|年报$/.test(bareText(text)))
  );
}

/** A page is not narrower, and not wider, than this. */
const narrowest = 36;
const widest = 170;
const slack = 8;

function wrappingOf(lines: readonly Line[]): Wrapping | undefined {
  const prose = lines.filter(
    ({ paragraph, text }) => !isColumns(paragraph) && !text.includes('\t'),
  );
  const longest = prose.reduce((most, { width }) => Math.max(most, width), 0);
  if (longest < narrowest || longest > widest) return undefined;
  // Lines that end within a sentence: in a wrapped text they are full, all about as long as the longest.
  const cut = prose.filter(
    (line) => line.width > longest / 2 && endsWithin(line.text) && !standsAlone(line),
  );
  const full = cut.filter(({ width }) => width >= longest - 2 * slack);
  if (full.length === 0 || full.length * 2 < cut.length) return undefined;
  const margin = commonIndent(prose);
  const indentFrom = 2;
  const isIndenting = prose.some(({ indent }) => indent > margin + indentFrom);
  const hasBlanks = prose.some(({ paragraph }) => paragraph.isAfterBlank === true);
  return {
    width: longest,
    slack: 2 * slack,
    margin,
    indentFrom,
    marksParagraphs: isIndenting || hasBlanks,
    rights: rightsOf(full),
  };
}

/** Marks at the end may hang over the edge. */
function rightsOf(full: readonly Line[]): ReadonlyMap<number, number> {
  const rights = new Map<number, number>();
  for (const { end, text, paragraph } of full) {
    const { page } = paragraph.place;
    if (end === undefined || page === undefined || !/[\p{L}\p{N}]$/u.test(text)) continue;
    rights.set(page, Math.max(rights.get(page) ?? 0, end));
  }
  return rights;
}

/** Parts with gaps between them are cells of a table or of a form, not prose. */
function isColumns({ fragments }: Paragraph): boolean {
  return (
    fragments?.some((part, index) => {
      const before = fragments[index - 1];
      return before !== undefined && (part.left - before.right) * 3 > part.right - part.left;
    }) === true
  );
}

/** A heading may end like that, but is shorter. */
function endsWithin(text: string): boolean {
  return /[\p{L}\p{N}，、,（《“]$/u.test(text);
}

function commonIndent(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const { indent } of lines) counts.set(indent, (counts.get(indent) ?? 0) + 1);
  // First lines of paragraphs may be as many as all others: the one further to the left is the margin.
  const most = Math.max(0, ...[...counts.values()].slice(0, 1000));
  const common = [...counts].filter(([, count]) => count * 3 >= most).map(([indent]) => indent);
  return common.reduce((least, indent) => Math.min(least, indent), Infinity);
}

/** Half the width of a Han character on the pages of the document, whatever the size of its headings. */
function unitOf(paragraphs: readonly Paragraph[]): number {
  const units = paragraphs.flatMap((paragraph) => {
    const [first, last] = [paragraph.fragments?.[0], paragraph.fragments?.at(-1)];
    const width = widthOf(paragraphText(paragraph).trim());
    if (paragraph.place.page === undefined || first === undefined || last === undefined) return [];
    return width < narrowest ? [] : [(last.right - first.left) / width];
  });
  return units.sort((a, b) => a - b)[Math.floor(units.length / 2)] ?? 1;
}

function measure(paragraph: Paragraph, unit: number): Line {
  const whole = paragraphText(paragraph);
  const text = whole.trim();
  const isMeasured = paragraph.place.page !== undefined;
  const first = paragraph.fragments?.[0];
  const last = paragraph.fragments?.at(-1);
  const indent =
    isMeasured && first !== undefined
      ? Math.round(first.left / Math.max(unit, 0.01))
      : widthOf(whole.slice(0, whole.length - whole.trimStart().length));
  const end = isMeasured && last !== undefined ? last.right / Math.max(unit, 0.01) : undefined;
  return { paragraph, text, width: widthOf(text), indent, end };
}

function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) < 0x2b0 ? 1 : 2;
  return width;
}
