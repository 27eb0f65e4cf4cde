import type { Fold } from '../encoding/fold.ts';
import type { PageText } from '../encoding/page-text.ts';
import { readable, type Readable } from './readable.ts';

/** A page's text, ready for finding what a query asks for. */
interface ReadablePage {
  readonly title: Readable;
  readonly sections: readonly ReadableSection[];
}

export interface ReadableSection {
  readonly anchor: string;
  readonly heading: Readable;
  readonly blocks: readonly Readable[];
}

export function readablePage({ title, sections }: PageText, fold: Fold): ReadablePage {
  return {
    title: readable(title, fold),
    sections: sections.map(({ anchor, heading, blocks }) => ({
      anchor,
      heading: readable(heading, fold),
      blocks: blocks.map((block) => readable(block, fold)),
    })),
  };
}

export function textsOf({ title, sections }: ReadablePage): Readable[] {
  return [title, ...sections.flatMap(({ heading, blocks }) => [heading, ...blocks])];
}
