/** Finds the report among everything that stands on the page of a portal. */
import { readLabel } from '../../labels/read-label.ts';
import { isCertainHeading } from './certain-heading.ts';
import { ancestry, type Element } from './element.ts';
import { furnitureOf, type Furniture } from './furniture.ts';
import { isParagraph, textOf, type Item } from './item.ts';
import { isTitle } from './report-name.ts';
import { metadataAmong } from './page-metadata.ts';
import type { Metadata } from '../../document/source-document.ts';

export interface FoundReport {
  /** False where neither headings nor tables of a report are there: then these are all items of the page. */
  readonly isReport: boolean;
  readonly items: readonly Item[];
  /** What stands in the same part of the page after the report and looks like the page's own. */
  readonly after: readonly Item[];
  /** As the page prints it over the report. */
  readonly metadata: Metadata;
}

export function findReport(items: readonly Item[]): FoundReport {
  const anchors = anchorsOf(items);
  const first = anchors[0];
  const last = anchors.at(-1);
  if (first === undefined || last === undefined) {
    const { metadata } = metadataAmong(items);
    return { isReport: false, items, after: [], metadata };
  }
  const around = commonAncestors(anchors.map((index) => elementAt(items, index)));
  const isFurniture = furnitureOf(new Set(around));
  const { metadata, said } = metadataAmong(items.slice(0, first));
  const isForeign = (item: Item): boolean => said.has(item) || isFurniture(item);
  // One heading alone says little of where the report ends.
  const holder = first === last ? around.at(-1) : around[0];
  const within = rangeIn(items, holder, first, last);
  const head = headOfReport(items, { ...within, first }, isForeign);
  const end = endOfReport(items, { ...within, last }, holder, isFurniture);
  return {
    isReport: true,
    items: [...head, ...items.slice(first, end)],
    after: items.slice(end, Math.max(end, within.end)),
    metadata,
  };
}

/** Indexes of what only a report has: headings of its sections, and its tables. */
function anchorsOf(items: readonly Item[]): number[] {
  const headings = items.flatMap((item, index) => (isSectionHeading(item) ? [index] : []));
  const unlinked = headings.filter((index) => {
    const item = items[index];
    return item?.kind === 'block' && item.linkShare <= 0.6;
  });
  // Headings one after another with nothing between are a table of contents, perhaps far from the report.
  const inText = unlinked.filter((index, at) => {
    const isCrowded = (step: number): boolean => unlinked[at + step] === index + step;
    return (
      !(isCrowded(1) && isCrowded(-1)) &&
      !(isCrowded(1) && isCrowded(2)) &&
      !(isCrowded(-1) && isCrowded(-2))
    );
  });
  const tables = items.flatMap((item, index) => (isFormTable(item) ? [index] : []));
  const sure = [...inText, ...tables].sort((a, b) => a - b);
  return sure.length > 0 ? sure : unlinked.length > 0 ? unlinked : headings;
}

function isSectionHeading(item: Item): boolean {
  return isParagraph(item) && isCertainHeading(textOf(item));
}

const formKinds = new Set([
  'request-row',
  'disclosure-block',
  'disclosure-row',
  'disclosure-column',
  'result',
]);

function isFormTable(item: Item): boolean {
  if (item.kind !== 'block' || item.block.kind !== 'table') return false;
  let count = 0;
  for (const { cells } of item.block.rows) {
    for (const { text } of cells) {
      if (readLabel(text).some(({ kind }) => formKinds.has(kind))) count += 1;
      if (count >= 2) return true;
    }
  }
  return false;
}

function elementAt(items: readonly Item[], index: number): Element {
  const item = items[index];
  if (item === undefined) throw new RangeError('no such item');
  return item.element;
}

/** The smallest element that holds them all, and all around it. */
function commonAncestors(elements: readonly Element[]): Element[] {
  let common: Element[] | undefined;
  for (const element of new Set(elements)) {
    const chain = ancestry(element);
    if (common === undefined) common = chain;
    else {
      const holders = new Set(chain);
      common = common.slice(common.findIndex((one) => holders.has(one)));
    }
  }
  return common ?? [];
}

/** The items that stand in it: the anchors do, and all between them. */
function rangeIn(
  items: readonly Item[],
  holder: Element | undefined,
  first: number,
  last: number,
): { start: number; end: number } {
  const isIn = (item: Item | undefined): boolean =>
    item !== undefined && holder !== undefined && ancestry(item.element).includes(holder);
  let start = first;
  while (start > 0 && isIn(items[start - 1])) start -= 1;
  let end = last + 1;
  while (isIn(items[end])) end += 1;
  return { start, end };
}

interface Head {
  /** Of the part of the page that holds all anchors. */
  readonly start: number;
  readonly first: number;
}

/** Title and lead: what stands before the first heading, without what belongs to the page. */
function headOfReport(
  items: readonly Item[],
  { start, first }: Head,
  isForeign: (item: Item) => boolean,
): Item[] {
  const before = items.slice(0, first);
  const title = before.findLastIndex((item) => !isForeign(item) && isTitle(textOf(item)));
  const lastForeign = before.findLastIndex((item, index) => index < title && isForeign(item));
  if (title >= start) {
    // Lines of the title may stand before the one that is known by its words.
    return before.slice(Math.max(start, lastForeign + 1)).filter((item) => !isForeign(item));
  }
  const within = before.slice(start);
  const outside = title === -1 ? proseBefore(before, start, isForeign) : before.slice(title, start);
  const lead = outside.filter(
    (item, index) => (title !== -1 && index === 0) || (!isForeign(item) && isProse(item)),
  );
  const cut = title === -1 ? within.findLastIndex(isForeign) + 1 : 0;
  return [...lead, ...within.slice(cut).filter((item) => !isForeign(item))];
}

/** Where no title shows where the report begins: sentences directly before it. */
function proseBefore(
  before: readonly Item[],
  start: number,
  isForeign: (item: Item) => boolean,
): readonly Item[] {
  let from = start;
  while (from > 0) {
    const item = before[from - 1];
    if (item === undefined || isForeign(item) || !isProse(item)) break;
    from -= 1;
  }
  return before.slice(from, start);
}

function isProse(item: Item): boolean {
  return isParagraph(item) && /[。！]/.test(textOf(item)) && textOf(item).length >= 6;
}

interface Tail {
  /** Of the part of the page that holds all anchors. */
  readonly end: number;
  readonly last: number;
}

/** Index after the last item of the last section. */
function endOfReport(
  items: readonly Item[],
  { end, last }: Tail,
  holder: Element | undefined,
  isFurniture: Furniture,
): number {
  const inside = items.slice(last + 1, end);
  const cut = inside.findIndex(isFurniture);
  if (cut !== -1) return last + 1 + cut;
  const hasText = inside.some(isProse);
  // The text of the last section may stand beside what holds the headings, in a box of its own.
  let after = end;
  for (let index = end; index < items.length; index += 1) {
    const item = items[index];
    if (item === undefined || isFurniture(item)) break;
    const belongs = isAlike(holder, item.element) || (!hasText && isProse(item));
    if (belongs) after = index + 1;
    else if (hasText || index - after >= 2) break;
  }
  return after;
}

/** Whether this stands in an element beside the holder that is written the same way: a page cut into pieces. */
function isAlike(holder: Element | undefined, element: Element): boolean {
  if (holder === undefined || holder.attrs.length === 0) return false;
  return ancestry(element).some(
    (one) =>
      one !== holder &&
      one.parentNode === holder.parentNode &&
      one.tagName === holder.tagName &&
      one.attrs.find(({ name }) => name === 'class')?.value ===
        holder.attrs.find(({ name }) => name === 'class')?.value,
  );
}
