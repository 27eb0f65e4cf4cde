/** A document → its title, what comes before section one, the six sections, and what is around them. */
import type { SectionId } from '../../form/sections.ts';
import {
  paragraphText,
  type Block,
  type Paragraph,
  type SourceDocument,
  type SourcePlace,
} from '../document/source-document.ts';
import { isBody } from '../../register/body-name.ts';
import { findHeadings } from './find-headings.ts';
import { findTitle } from './find-title.ts';
import type { Item } from './item.ts';
import { labelledValues } from './labelled-values.ts';
import { isEnd, isFurniture, isPageNumber } from './page-furniture.ts';
import { isOnlyDate, readDate } from './read-date.ts';
import { compactTitle } from './title-parts.ts';
import { unfoldLayout } from './unfold-layout.ts';

export interface SplitDocument {
  /** Without white space, put together where it stood on several lines. */
  readonly title?: { readonly text: string; readonly place: SourcePlace };
  readonly lead: readonly Block[];
  /** In the order of the file; a section may be missing, or there twice. */
  readonly sections: readonly SplitSection[];
  /** What is no part of the report: menus, the box of the page, a table of contents, attachments, the foot. */
  readonly outside: readonly Block[];
  /** The day below the text: when it was written, not when it was published. */
  readonly signedOn?: { readonly date: string; readonly place: SourcePlace };
}

export interface SplitSection {
  readonly id: SectionId;
  /** As written. */
  readonly title: string;
  readonly isOfficial: boolean;
  readonly place: SourcePlace;
  readonly blocks: readonly Block[];
}

/** The blocks of `document` are whole paragraphs and tables: its lines have been joined. */
export function splitDocument(document: SourceDocument): SplitDocument {
  const items = findHeadings(unfoldLayout(document.blocks));
  const first = items.findIndex(({ kind }) => kind === 'heading');
  const before = items.slice(0, first < 0 ? items.length : first);
  const outside: Block[] = before.flatMap((item) => (item.kind === 'echo' ? [item.block] : []));
  const opening = before.flatMap((item) => (item.kind === 'block' ? [item.block] : []));
  const title = findTitle(opening);
  outside.push(...opening.slice(0, title?.from ?? 0));

  const lead = splitLead(opening.slice(title?.to ?? 0), title === undefined);
  const sections = sectionsOf(items.slice(before.length), title?.text, outside);
  const last = sections.at(-1);
  const ending = last === undefined ? undefined : splitEnd(last.blocks, title?.text ?? '');
  outside.push(...lead.outside, ...(ending?.outside ?? []));
  const signedOn = dateIn([...(ending?.outside ?? []), ...lead.outside]);
  return {
    ...(title !== undefined && { title: { text: title.text, place: title.place } }),
    lead: lead.text,
    sections:
      last === undefined || ending === undefined
        ? sections
        : [...sections.slice(0, -1), { ...last, blocks: ending.text }],
    outside,
    ...(signedOn !== undefined && { signedOn }),
  };
}

/** Without a title nothing says where the page ends and the report begins: only sentences are its text. */
function splitLead(
  blocks: readonly Block[],
  hasNoTitle: boolean,
): { text: Block[]; outside: Block[] } {
  const text: Block[] = [];
  const outside: Block[] = [];
  for (const block of blocks) {
    const isOutside =
      block.kind === 'table'
        ? labelledValues([block]).length > 0
        : isAround(block, text.length === 0) ||
          (hasNoTitle && !/[。；：，]/.test(paragraphText(block)));
    (isOutside ? outside : text).push(block);
  }
  return { text, outside };
}

/** Below the title the body and the day may stand as they do below the text. */
function isAround(paragraph: Paragraph, isFirst: boolean): boolean {
  const text = paragraphText(paragraph);
  const bare = text.replace(/\s/g, '');
  return isFurniture(text) || isOnlyDate(text) || (isFirst && isBody(bare)) || bare === '目录';
}

function sectionsOf(
  items: readonly Item[],
  title: string | undefined,
  outside: Block[],
): SplitSection[] {
  const sections: (SplitSection & { blocks: Block[] })[] = [];
  for (const item of items) {
    if (item.kind === 'heading') {
      const { heading, title, block } = item;
      const { id } = heading.section;
      const { isOfficial } = heading;
      sections.push({ id, title, isOfficial, place: block.place, blocks: [] });
    } else if (item.kind === 'echo' || isMargin(item.block, title)) outside.push(item.block);
    else sections.at(-1)?.blocks.push(item.block);
  }
  return sections;
}

/** What is printed on each page: its number, and the title once more. */
function isMargin(block: Block, title: string | undefined): boolean {
  if (block.kind !== 'paragraph') return false;
  const text = paragraphText(block);
  return isPageNumber(text) || (text.length < 200 && compactTitle(text) === title);
}

/** Cuts off what follows the text: the foot of the page, and the body and the day with which it is signed. */
function splitEnd(
  blocks: readonly Block[],
  title: string,
): { text: readonly Block[]; outside: readonly Block[] } {
  const foot = blocks.findIndex(
    (block) => block.kind === 'paragraph' && isEnd(paragraphText(block)),
  );
  let end = foot < 0 ? blocks.length : foot;
  const mostLines = 3;
  for (let lines = 0; lines < mostLines; lines += 1) {
    const block = blocks[end - 1];
    if (block?.kind !== 'paragraph' || !isSignature(block, blocks[end], title)) break;
    end -= 1;
  }
  return { text: blocks.slice(0, end), outside: blocks.slice(end) };
}

function isSignature(paragraph: Paragraph, next: Block | undefined, title: string): boolean {
  const text = paragraphText(paragraph);
  if (text.length > 80 || /[。，；]/.test(text)) return false;
  if (isOnlyDate(text)) return true;
  const bare = text.replace(/[\s（(]*(?:公\s*章|盖\s*章|印\s*章)[\s）)]*/g, '').replace(/\s/g, '');
  const name = bare.replace(/\(?（?\d{4}年\d{1,2}月\d{1,2}日）?\)?$/, '');
  if (!isBody(name)) return false;
  const isBeforeDate = next?.kind === 'paragraph' && isOnlyDate(paragraphText(next));
  return name !== bare || isBeforeDate || title.includes(name);
}

/** The first line that is a day, or ends with one behind the name of a body; a page's own stamp has the time too. */
function dateIn(blocks: readonly Block[]): SplitDocument['signedOn'] {
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    const text = paragraphText(block);
    if (text.length > 80 || /\d:\d/.test(text)) continue;
    if (!(isOnlyDate(text) || isSignature(block, undefined, ''))) continue;
    const date = readDate(text);
    if (date !== undefined) return { date, place: block.place };
  }
  return undefined;
}
