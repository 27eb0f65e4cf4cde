/**
 * Printed lines become paragraphs again. Whether a text was wrapped at all is told by the lengths of its lines: in most
 * text files each line is a whole paragraph, and stays one.
 */
import type { Block, Paragraph, Span } from '../document/source-document.ts';
import {
  hasRoomFor,
  measureLines,
  standsAlone,
  type Line,
  type Wrapping,
} from './measure-lines.ts';
import { isSectionHeading } from './section-line.ts';

export function joinLines(blocks: readonly Block[]): readonly Block[] {
  const { lines, wrapping } = measureLines(blocks);
  const joined: Block[] = [];
  let open: Line[] = [];
  const flush = (): void => {
    if (open.length > 0) joined.push(paragraphOf(open));
    open = [];
  };
  for (const block of blocks) {
    const line = block.kind === 'paragraph' ? lines.get(block) : undefined;
    if (line === undefined) {
      flush();
      joined.push(block);
      continue;
    }
    const before = open.at(-1);
    if (before !== undefined && !continues(before, line, wrapping)) flush();
    open.push(line);
  }
  flush();
  return joined;
}

/** Whether `line` goes on with the sentence or the paragraph of the line before it. */
function continues(before: Line, line: Line, wrapping: Wrapping | undefined): boolean {
  if (wrapping === undefined || line.paragraph.list !== undefined) return false;
  if (beginsParagraph(line) || line.indent > wrapping.margin + wrapping.indentFrom) return false;
  if (standsAlone(before)) return false;
  if (before.width < wrapping.width - wrapping.slack) return false;
  const isOpen = !endsSentence(before.text);
  if (!isOpen && hasRoomFor(before, line, wrapping)) return false;
  if (line.paragraph.isAfterBlank === true) return isOpen;
  return isOpen || wrapping.marksParagraphs;
}

/** An enumerator, a bullet, or a heading of the form. */
function beginsParagraph({ paragraph, text }: Line): boolean {
  return (
    isSectionHeading(paragraph) ||
    /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、](?!\d)|[①-⑳㈠-㈩●•◆■□▪·*]|第[一二三四五六七八九十]{1,3}[章节条])/u.test(
      text,
    )
  );
}

function endsSentence(text: string): boolean {
  return /[。！？；：!?;:…][”’」』）)》〉】]*$/u.test(text);
}

function paragraphOf(lines: readonly Line[]): Paragraph {
  const [first] = lines;
  if (first === undefined) throw new Error('a paragraph has a line');
  const { list, place } = first.paragraph;
  return {
    kind: 'paragraph',
    spans: joinedSpans(lines),
    place,
    ...(list !== undefined && { list }),
    isLine: false,
  };
}

function joinedSpans(lines: readonly Line[]): readonly Span[] {
  const spans: Span[] = [];
  let end = '';
  for (const { paragraph } of lines) {
    const parts = trimmedSpans(paragraph.spans);
    const start = parts[0]?.text ?? '';
    if (needsSpace(end, start)) spans.push({ text: ' ' });
    for (const part of parts) spans.push(part);
    end = parts.at(-1)?.text ?? end;
  }
  return mergedSpans(spans);
}

function trimmedSpans(spans: readonly Span[]): readonly Span[] {
  return spans
    .map((span, index) => ({
      ...span,
      text:
        index === 0 && index === spans.length - 1
          ? span.text.trim()
          : index === 0
            ? span.text.trimStart()
            : index === spans.length - 1
              ? span.text.trimEnd()
              : span.text,
    }))
    .filter(({ text }) => text !== '');
}

/** Between two words of letters or digits; Chinese is written without. */
function needsSpace(end: string, start: string): boolean {
  return /[A-Za-z0-9,.;:!?)]$/.test(end) && /^[A-Za-z0-9(]/.test(start);
}

function mergedSpans(spans: readonly Span[]): readonly Span[] {
  const merged: { span: Span; texts: string[] }[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last !== undefined && last.span.isBold === span.isBold && last.span.href === span.href) {
      last.texts.push(span.text);
    } else merged.push({ span, texts: [span.text] });
  }
  return merged.map(({ span, texts }) => ({ ...span, text: texts.join('') }));
}
