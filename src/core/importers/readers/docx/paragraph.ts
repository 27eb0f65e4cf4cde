/** A paragraph: its lines with the number before them, its rank, and the text boxes that hang on it. */
import type { ListMark, SourcePlace, Span } from '../../document/source-document.ts';
import { readAdded } from './added-styles.ts';
import { readInline, type TextBox } from './inline.ts';
import { levelIndex } from './numbering.ts';
import type { Story } from './story.ts';
import { readNumberingReference, readOutline, type Style } from './styles.ts';
import { textStyles } from './text-styles.ts';
import type { XmlElement } from './xml-tree.ts';
import { child, value } from './xml-query.ts';

export interface WordParagraph {
  /** One or more, divided at breaks; empty ones among them. */
  readonly lines: readonly (readonly Span[])[];
  /** What Word writes before it; not yet part of the lines. */
  readonly number: string;
  readonly list: ListMark | undefined;
  readonly headingLevel: number | undefined;
  readonly boxes: readonly TextBox[];
  /** Its end was deleted: what follows goes on in it. */
  readonly isOpenEnded: boolean;
}

export function readParagraph(
  element: XmlElement,
  story: Story,
  place: SourcePlace,
): WordParagraph {
  const properties = child(element, 'w:pPr');
  const styleId = value(properties, 'w:pStyle');
  const style = story.styles.paragraph(styleId);
  const mark = child(properties, 'w:rPr');
  const isOpenEnded = child(mark, 'w:del') !== undefined || child(mark, 'w:moveFrom') !== undefined;
  const { lines, boxes } = readInline(element, style, story, place);
  if (isContentsStyle(style, styleId)) {
    const hasText = lines.some((line) => line.length > 0);
    if (hasText && story.leftOut.count('contents') === 0) story.leftOut.add('contents', place);
    return { ...plain, lines: [[]], boxes, isOpenEnded };
  }
  const added = readAdded(style, lines);
  if (added !== undefined) {
    if (added.isTold) story.leftOut.add('added', place, textOf(lines));
    return { ...plain, lines: added.lines, boxes, isOpenEnded };
  }
  const outline = readOutline(properties) ?? style?.outline ?? 0;
  const numbering = isOpenEnded ? undefined : numberOf(properties, style, styleId, story);
  return {
    lines,
    number: numbering?.number ?? '',
    list: numbering?.list,
    headingLevel: outline === 0 ? undefined : Math.min(outline, 6),
    boxes,
    isOpenEnded,
  };
}

const plain = { number: '', list: undefined, headingLevel: undefined } as const;

function textOf(lines: WordParagraph['lines']): string {
  return lines.flatMap((line) => line.map(({ text }) => text)).join('');
}

/** The number as the reader sees it before the text. */
export function withNumber(number: string, line: readonly Span[]): readonly Span[] {
  if (number === '') return line;
  const [first, ...rest] = line;
  if (first === undefined) return [{ text: number }];
  const text = first.text.trimStart();
  const isRunOn =
    /[\p{L}\p{Nd}]$/u.test(number) || (/[.．]$/.test(number) && /^[\p{N}A-Za-z]/u.test(text));
  return [{ ...first, text: number + (isRunOn ? ' ' : '') + text }, ...rest];
}

function isContentsStyle(style: Style | undefined, styleId: string | undefined): boolean {
  return /^toc\b/i.test(style?.name ?? '') || /^toc\d$/i.test(styleId ?? '');
}

function numberOf(
  properties: XmlElement | undefined,
  style: Style | undefined,
  styleId: string | undefined,
  story: Story,
): { number: string; list: ListMark | undefined } | undefined {
  const direct = readNumberingReference(properties);
  const reference = {
    id: direct?.id ?? style?.numbering?.id,
    level: direct?.level ?? style?.numbering?.level,
  };
  const list = reference.id === undefined ? undefined : story.lists.get(reference.id);
  if (list === undefined) return undefined;
  const index = levelIndex(list, reference, styleId);
  const number = story.counter.next(list, index).replace(/\s+$/, '');
  if (list.levels.get(index)?.isBullet === true) {
    return { number: '', list: { isOrdered: false, depth: index } };
  }
  if (style?.name === textStyles.number) {
    return { number: '', list: { isOrdered: true, depth: index, start: Number.parseInt(number) } };
  }
  return { number, list: undefined };
}
