/** Which paragraphs of a section are sub-headings, and of which level. */
import { paragraphText, type Block, type Paragraph } from '../document/source-document.ts';
import { cleanRuns, textOf } from './runs.ts';

/** 3 or 4: the second level of Markdown is that of the six sections. */
export type SubHeadingDepth = 3 | 4;

/** What the source marks as a heading may be longer than what only looks like one. */
const longest = 40;
const longestMarked = 80;

/** For each block its depth, or undefined where it is no sub-heading; no level is left out. */
export function subHeadingDepths(
  blocks: readonly Block[],
): readonly (SubHeadingDepth | undefined)[] {
  const candidates = blocks.map((block, at) =>
    block.kind === 'paragraph' ? candidate(block, blocks[at + 1]) : undefined,
  );
  const levels = candidates.flatMap((found) => found?.markedLevel ?? []);
  const highest = levels.reduce((low, level) => Math.min(low, level), 6);
  const hasFirstKind = candidates.some((found) => found?.numbering === 'first');
  let isBelow = false;
  return candidates.map((found) => {
    if (found === undefined) return undefined;
    const isSecond =
      found.numbering === 'none'
        ? found.markedLevel === undefined
          ? hasFirstKind
          : found.markedLevel > highest
        : found.numbering === 'second';
    const depth = isSecond && isBelow ? 4 : 3;
    isBelow = true;
    return depth;
  });
}

interface Candidate {
  /** （一）, or 1. and the like below it. */
  readonly numbering: 'first' | 'second' | 'none';
  readonly markedLevel?: number;
}

function candidate(paragraph: Paragraph, next: Block | undefined): Candidate | undefined {
  const { headingLevel } = paragraph;
  if (headingLevel === undefined && (paragraph.list !== undefined || isLong(paragraph)))
    return undefined;
  const { runs } = cleanRuns(paragraph.spans);
  const text = textOf(runs);
  const numbering = numberingOf(text);
  if (headingLevel !== undefined) {
    return text !== '' && text.length <= longestMarked
      ? { numbering, markedLevel: headingLevel }
      : undefined;
  }
  if (text === '' || text.length > longest) return undefined;
  const isBold = runs.every((run) => run.isBold);
  const isSentence = /[。；;！!？?：:，,、…]$|。/.test(text);
  if (isBold) return isSentence && numbering === 'none' ? undefined : { numbering };
  // Several in a row are the items of a list.
  const isFollowed = next !== undefined && !isOfKind(next, numbering);
  return numbering === 'first' && !isSentence && isFollowed ? { numbering } : undefined;
}

function isLong(paragraph: Paragraph): boolean {
  return paragraph.spans.length > longest || paragraphText(paragraph).length > longest * 5;
}

function isOfKind(block: Block, numbering: Candidate['numbering']): boolean {
  if (block.kind !== 'paragraph' || block.headingLevel !== undefined || isLong(block)) return false;
  const text = textOf(cleanRuns(block.spans).runs);
  return numberingOf(text) === numbering && text.length <= longest;
}

function numberingOf(text: string): Candidate['numbering'] {
  if (/^[（(][一二三四五六七八九十]{1,3}[)）]/.test(text)) return 'first';
  return /^(?:\d{1,2}[.．、]|[（(]\d{1,2}[)）]|[①-⑳])/.test(text) ? 'second' : 'none';
}
