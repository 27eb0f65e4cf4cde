/** Which paragraphs are the headings of the six sections: not those of a table of contents, nor captions. */
import type { SectionId } from '../../form/sections.ts';
import { paragraphText, type Block, type Paragraph } from '../document/source-document.ts';
import { readSectionHeading, type SectionHeading } from '../labels/section-heading.ts';
import { bestHeadings } from './best-headings.ts';
import { echo, type Item } from './item.ts';
import { readHeadedParagraph } from './run-in-heading.ts';
import { isContentsLine, withoutContents } from './table-of-contents.ts';

export function findHeadings(blocks: readonly Block[]): readonly Item[] {
  return withoutCaptions(bestHeadings(withoutContents(candidates(blocks))));
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
      items.push({ kind: 'heading', block: titled(block, broken.title), ...broken });
      at += 1;
    } else if (headed !== undefined) {
      const { heading, title, rest } = headed;
      const own = rest === undefined ? block : titled(block, title);
      items.push({ kind: 'heading', block: own, heading, title });
      if (rest !== undefined) items.push({ kind: 'block', block: rest });
    } else items.push({ kind: 'block', block });
  }
  return items;
}

function titled(paragraph: Paragraph, title: string): Paragraph {
  return { ...paragraph, spans: [{ text: title }] };
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

/** Directly below its heading the same title is the caption of the table, or printed twice. */
function withoutCaptions(items: readonly Item[]): readonly Item[] {
  let section: SectionId | undefined;
  let isFresh = false;
  return items.map((item): Item => {
    if (item.kind === 'echo') return item;
    if (isFresh && captioned(item) === section) return echo(item);
    isFresh = item.kind === 'heading';
    if (item.kind === 'heading') section = item.heading.section.id;
    return item;
  });
}

/** The section that a line names in full; with （一） it is a sub-heading. */
function captioned(item: Item): SectionId | undefined {
  if (item.block.kind === 'table') return undefined;
  const text = paragraphText(item.block);
  const heading = /^\s*[（(]/.test(text) ? undefined : readSectionHeading(text);
  return heading?.isLikely === false ? heading.section.id : undefined;
}
