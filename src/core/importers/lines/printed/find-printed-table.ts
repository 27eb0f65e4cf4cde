/**
 * Finds a standard table in printed lines: columns made of spaces, one cell a line, or a label and its figures a line,
 * with labels broken over lines. It is a table only if every word from its first line to its last is explained, each
 * label is whole and in order, and no figure stands anywhere but behind the label that began last.
 */
import type { Chain } from './chain.ts';
import { chains } from './chain.ts';
import { beginning, isWhole, throughLine, type Cover, type Owned } from './cover.ts';
import { isHeaderInOrder } from './header-order.ts';
import { bareText, type PrintedLine } from './printed-line.ts';
import { withoutRepeatedHeaders } from './repeated-headers.ts';

export interface PrintedTable {
  readonly chain: Chain;
  /** Lines that it consists of, repeated headers left out. */
  readonly lines: readonly PrintedLine[];
  /** By number of the link. */
  readonly links: ReadonlyMap<number, LinkText>;
  /** By number of the side. */
  readonly sides: ReadonlyMap<number, LinkText>;
  /** The lines with figures of each link. */
  readonly figures: ReadonlyMap<number, readonly PrintedLine[]>;
  /** First line behind it. */
  readonly end: number;
}

export interface LinkText {
  readonly words: readonly string[];
  readonly line: PrintedLine;
}

/** Whether a table may begin with that line. */
export function beginsTable(line: PrintedLine): boolean {
  return line.words.length > 0 && chains.some((chain) => explains(chain, line));
}

function explains(chain: Chain, line: PrintedLine): boolean {
  return throughLine(beginning(chain), chain, line, 0).length > 0;
}

/** The table that begins on that line, if one does. */
export function printedTableAt(
  lines: readonly PrintedLine[],
  start: number,
): PrintedTable | undefined {
  const found = chains.flatMap((chain) => tableOf(chain, lines, start) ?? []);
  // Two tables in the same words would be two readings of one.
  return found.length === 1 ? found[0] : undefined;
}

/** Whether the table has no header, and words of one stand before it. */
export function hasLostHeader(
  { chain, links }: PrintedTable,
  before: readonly PrintedLine[],
): boolean {
  const [first] = chain.links;
  if (first?.kind !== 'header' || links.has(0)) return false;
  const names = first.header.columns.map(bareText);
  return before.some(({ words }) =>
    words.some(({ bare }) => bare.length > 1 && names.some((name) => name.includes(bare))),
  );
}

/** No table is longer, with each character on a line of its own. */
const mostLines = 1500;

function tableOf(
  chain: Chain,
  all: readonly PrintedLine[],
  start: number,
): PrintedTable | undefined {
  const first = all[start];
  if (first === undefined || !explains(chain, first)) return undefined;
  const { lines, sources } = withoutRepeatedHeaders(all.slice(start, start + mostLines), chain);
  let ways = beginning(chain);
  let best: { ways: readonly Cover[]; end: number } | undefined;
  for (const [index, line] of lines.entries()) {
    ways = throughLine(ways, chain, line, index);
    if (ways.length === 0) break;
    const whole = ways.filter((way) => isWhole(way, chain));
    if (whole.length > 0 && line.values.length + line.words.length > 0) {
      const good = whole.filter(
        (way) => assign(way, chain, lines.slice(0, index + 1)) !== undefined,
      );
      if (good.length > 0) best = { ways: good, end: index + 1 };
    }
  }
  if (best === undefined) return undefined;
  const used = lines.slice(0, best.end);
  const readings = new Map(
    best.ways.map((way) => {
      const { starts, figures } = assign(way, chain, used) ?? { starts: '', figures: new Map() };
      return [starts, { way, figures: figures as ReadonlyMap<number, readonly PrintedLine[]> }];
    }),
  );
  const [reading] = readings.values();
  if (readings.size !== 1 || reading === undefined) return undefined;
  if (!areHeadersInOrder(reading.way, chain, used)) return undefined;
  return {
    chain,
    lines: used,
    ...textsOf(reading.way, used),
    figures: reading.figures,
    end: start + (sources[best.end - 1] ?? 0) + 1,
  };
}

/** The lines with figures by the link that began last; undefined where a link has more than it can have, or in an odd way. */
function assign(
  { owned }: Cover,
  { links }: Chain,
  lines: readonly PrintedLine[],
):
  | { readonly starts: string; readonly figures: ReadonlyMap<number, readonly PrintedLine[]> }
  | undefined {
  const starts = new Map<number, number>();
  for (let word = owned; word !== undefined; word = word.before) {
    if ('link' in word.owner) starts.set(word.owner.link, word.line);
  }
  const begins = [...starts].sort(([a], [b]) => a - b);
  const figures = new Map<number, PrintedLine[]>();
  let at = -1;
  for (const [index, line] of lines.entries()) {
    while ((begins[at + 1]?.[1] ?? Infinity) <= index) at += 1;
    if (line.values.length === 0) continue;
    const link = begins[at]?.[0];
    if (link === undefined) return undefined;
    figures.set(link, [...(figures.get(link) ?? []), line]);
  }
  for (const [link, found] of figures) {
    const count = found.reduce((sum, { values }) => sum + values.length, 0);
    const most = links[link]?.figures ?? 0;
    if (count > most || (most < longestRow && isBroken(found))) return undefined;
  }
  if (figures.size === 0) return undefined;
  const key = [...figures].map(([link, found]) => `${String(link)}:${String(found.length)}`);
  return { starts: key.join(), figures };
}

/** Figures in the row of the disputes table, which is too long for some lines. */
const longestRow = 15;

/** A second line of figures in a row may be the end of a figure that is too long for its column. */
function isBroken(lines: readonly PrintedLine[]): boolean {
  return lines.length > 1 && lines.some(({ values }) => values.length > 1);
}

function areHeadersInOrder(
  { owned }: Cover,
  { links }: Chain,
  lines: readonly PrintedLine[],
): boolean {
  const words = inOrder(owned);
  return links.every((link, number) => {
    if (link.kind !== 'header') return true;
    const numbers = new Set(
      words.flatMap(({ owner, line }) => ('link' in owner && owner.link === number ? [line] : [])),
    );
    const headerLines = [...numbers].flatMap((line) => lines[line] ?? []);
    return headerLines.length === 0 || isHeaderInOrder(link.header, headerLines);
  });
}

function textsOf(
  { owned }: Cover,
  lines: readonly PrintedLine[],
): Pick<PrintedTable, 'links' | 'sides'> {
  const links = new Map<number, LinkText>();
  const sides = new Map<number, LinkText>();
  for (const { owner, text, line: number } of inOrder(owned)) {
    const line = lines[number];
    if (line === undefined) continue;
    const texts = 'link' in owner ? links : sides;
    const key = 'link' in owner ? owner.link : owner.side;
    const before = texts.get(key);
    texts.set(key, { line: before?.line ?? line, words: [...(before?.words ?? []), text] });
  }
  return { links, sides };
}

function inOrder(owned: Owned | undefined): readonly Owned[] {
  const words: Owned[] = [];
  for (let word = owned; word !== undefined; word = word.before) words.push(word);
  return words.reverse();
}
