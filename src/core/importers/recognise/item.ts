/** What a document is made of when its sections are looked for. */
import type { Block } from '../document/source-document.ts';
import type { SectionHeading } from '../labels/section-heading.ts';

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

export type Heading = Extract<Item, { kind: 'heading' }>;

export function echo({ block }: Item): Item {
  return { kind: 'echo', block };
}
