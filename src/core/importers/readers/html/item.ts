/** What walking a page gives, before the report is told apart from what surrounds it. */
import {
  paragraphText,
  type Block,
  type Paragraph,
  type SourcePlace,
} from '../../document/source-document.ts';
import type { Element } from './element.ts';

export type Item = BlockItem | LeftOut;

export interface BlockItem {
  readonly kind: 'block';
  readonly block: Block;
  /** The innermost block element that holds it; the table itself for a table. */
  readonly element: Element;
  /** How much of its text is links, from 0 to 1. */
  readonly linkShare: number;
}

/** Something that stands here and is no text of the page. */
export interface LeftOut {
  readonly kind: 'left-out';
  readonly what: 'image' | 'deleted' | 'hidden' | 'white' | 'control' | 'frame';
  readonly text: string;
  readonly element: Element;
  readonly place: SourcePlace;
}

export interface ParagraphItem extends BlockItem {
  readonly block: Paragraph;
}

export function isParagraph(item: Item | undefined): item is ParagraphItem {
  return item?.kind === 'block' && item.block.kind === 'paragraph';
}

/** Empty for what is no paragraph. */
export function textOf(item: Item | undefined): string {
  return isParagraph(item) ? paragraphText(item.block) : '';
}
