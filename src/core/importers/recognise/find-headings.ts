/** Which paragraphs are the headings of the six sections: not those of a table of contents, nor captions. */
import type { SectionId } from '../../form/sections.ts';
import { sections } from '../../form/sections.ts';
import { paragraphText, type Block } from '../document/source-document.ts';
import { readSectionHeading, type SectionHeading } from '../labels/section-heading.ts';
import { readHeadedParagraph } from './run-in-heading.ts';

/** A block, or what begins a section. */
export type Item =
  | { readonly kind: 'block'; readonly block: Block }
  | {
      readonly kind: 'heading';
      readonly block: Block;
      readonly heading: SectionHeading;
      readonly title: string;
    }
  /** A line of a table of contents, or a caption that repeats a heading: no part of the text. */
  | { readonly kind: 'echo'; readonly block: Block };

type Heading = Extract<Item, { kind: 'heading' }>;

export function findHeadings(blocks: readonly Block[]): readonly Item[] {
  return withoutCaptions(withoutWeak(withoutContents(candidates(blocks))));
}

function candidates(blocks: readonly Block[]): Item[] {
  const items: Item[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block === undefined) continue;
    if (block.kind === 'table') {
      items.push({ kind: 'block', block });
      continue;
    }
    const text = paragraphText(block);
    if (isContentsLine(text)) {
      items.push({ kind: 'echo', block });
      continue;
    }
    const next = blocks[at + 1];
    const headed = readHeadedParagraph(block);
    const isCertain = headed?.heading.isLikely === false;
    const broken =
      isCertain || next?.kind !== 'paragraph' ? undefined : brokenTitle(text, paragraphText(next));
    if (broken !== undefined) {
      items.push({ kind: 'heading', block, ...broken });
      at += 1;
    } else if (headed !== undefined) {
      const { heading, title, rest } = headed;
      const own = rest === undefined ? block : { ...block, spans: [{ text: title }] };
      items.push({ kind: 'heading', block: own, heading, title });
      if (rest !== undefined) items.push({ kind: 'block', block: rest });
    } else items.push({ kind: 'block', block });
  }
  return items;
}

/** 一、总体情况……1, or all titles in one line. */
function isContentsLine(text: string): boolean {
  if (text.length > 400) return false;
  const entry = /^(.{2,60}?)(?:[.…·．。\s\-—_]{2,}|\t)\s*\d{1,3}\s*$/u.exec(text)?.[1];
  if (entry !== undefined && readSectionHeading(entry) !== undefined) return true;
  const bare = text.replace(/[\s、，]/g, '');
  const named = sections.filter(({ title }) => bare.includes(title.replace(/[、，]/g, '')));
  const length = named.reduce((sum, { title }) => sum + title.replace(/[、，]/g, '').length, 0);
  return named.length >= 3 && bare.length - length < 12;
}

/** A title in two paragraphs: 四、政府信息公开行政复议、 and 行政诉讼情况. */
function brokenTitle(
  text: string,
  next: string,
): { heading: SectionHeading; title: string } | undefined {
  if (!/^[\s#]*[一二三四五六]\s*[、.．，,]/.test(text) || text.length > 60 || next.length > 60)
    return undefined;
  if (readSectionHeading(next) !== undefined) return undefined;
  const title = (text + next).replace(/\s/g, '').replace(/^#+/, '');
  const heading = readSectionHeading(title);
  return heading === undefined || heading.isLikely ? undefined : { heading, title };
}

/** Three headings or more with nothing between them are a list, if the same ones stand elsewhere too. */
function withoutContents(items: readonly Item[]): readonly Item[] {
  let result = items;
  for (const list of listsOf(items)) {
    const inList = new Set(list);
    const elsewhere = new Set(
      result.flatMap((item, at) =>
        item.kind === 'heading' && !inList.has(at) ? [item.heading.section.id] : [],
      ),
    );
    const repeated = list.filter((at) => {
      const item = result[at];
      return item?.kind === 'heading' && elsewhere.has(item.heading.section.id);
    });
    if (repeated.length < 3) continue;
    result = result.map((item, at) =>
      inList.has(at) ? { kind: 'echo', block: item.block } : item,
    );
  }
  return result;
}

/** Runs of headings without anything between, the longest first; none names a section twice. */
function listsOf(items: readonly Item[]): readonly (readonly number[])[] {
  const lists: number[][] = [];
  let open: number[] = [];
  let seen = new Set<SectionId>();
  for (const [at, item] of items.entries()) {
    if (item.kind === 'echo') continue;
    if (item.kind === 'heading' && !seen.has(item.heading.section.id)) {
      open.push(at);
      seen.add(item.heading.section.id);
      continue;
    }
    lists.push(open);
    open = item.kind === 'heading' ? [at] : [];
    seen = new Set(item.kind === 'heading' ? [item.heading.section.id] : []);
  }
  lists.push(open);
  return lists.filter((list) => list.length >= 3).sort((one, other) => other.length - one.length);
}

/**
 * Of what names the same section only what names it best is its heading: 一、 comes before （一） and no number at all,
 * and all of these before a line that has only the number and a word of it. Without 一、 it must stand in its place.
 */
function withoutWeak(items: readonly Item[]): readonly Item[] {
  const strongest = new Map<SectionId, number>();
  for (const item of items) {
    if (item.kind !== 'heading') continue;
    const { id } = item.heading.section;
    strongest.set(id, Math.max(strongest.get(id) ?? 0, strengthOf(item)));
  }
  const numbered = items.flatMap((item, at) =>
    item.kind === 'heading' && strengthOf(item) === 4 ? [{ at, order: orderOf(item) }] : [],
  );
  const isMostlyNumbered = new Set(numbered.map(({ order }) => order)).size >= 3;
  const likely = new Set<SectionId>();
  return items.map((item, at): Item => {
    if (item.kind !== 'heading') return item;
    const strength = strengthOf(item);
    const { section, isLikely } = item.heading;
    const order = orderOf(item);
    const fits =
      strength === 4 ||
      !(isMostlyNumbered || isLikely) ||
      numbered.every((other) => other.at < at === other.order < order);
    const isBest = strength === strongest.get(section.id) && !likely.has(section.id);
    if (!fits || !isBest) return { kind: 'block', block: item.block };
    if (isLikely) likely.add(section.id);
    return item;
  });
}

function echo({ block }: Item): Item {
  return { kind: 'echo', block };
}

function strengthOf({ heading, title }: Heading): number {
  if (heading.isLikely) return 0;
  if (/^[一二三四五六]/.test(title)) return 4;
  return /^第/.test(title) ? 3 : /^[（(]/.test(title) ? 2 : 1;
}

function orderOf({ heading }: Heading): number {
  return sections.findIndex(({ id }) => id === heading.section.id);
}

/** Directly below its heading the same title is the caption of the table, or printed twice. */
function withoutCaptions(items: readonly Item[]): readonly Item[] {
  let section: SectionId | undefined;
  let isFresh = false;
  return items.map((item): Item => {
    if (item.kind === 'echo') return item;
    const named =
      item.kind === 'heading'
        ? item.heading
        : item.block.kind === 'paragraph'
          ? readSectionHeading(paragraphText(item.block))
          : undefined;
    if (isFresh && named !== undefined && named.section.id === section) return echo(item);
    isFresh = item.kind === 'heading';
    if (item.kind === 'heading') section = item.heading.section.id;
    return item;
  });
}
