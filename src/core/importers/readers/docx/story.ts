/** All that a paragraph needs to be read besides itself. */
import type { OpenField } from './fields.ts';
import type { LeftOut } from './left-out.ts';
import type { NumberCounter } from './number-counter.ts';
import type { NumberedList } from './numbering.ts';
import type { Styles } from './styles.ts';
import type { XmlElement } from './xml-tree.ts';

export interface Story {
  readonly styles: Styles;
  readonly lists: ReadonlyMap<string, NumberedList>;
  /** Counts on from paragraph to paragraph; so each is read once, in order. */
  readonly counter: NumberCounter;
  /** Targets of links by the id of their relationship. */
  readonly links: ReadonlyMap<string, string>;
  readonly footnotes: ReadonlyMap<string, string>;
  readonly endnotes: ReadonlyMap<string, string>;
  readonly leftOut: LeftOut;
  /** Within a cell of a dark colour: white is the colour of its words. */
  readonly isShaded: boolean;
  /** Fields that are open, outermost first; one may go on over several paragraphs. */
  readonly fields: OpenField[];
  readonly endlessFields: ReadonlySet<XmlElement>;
  /** Tables that were given so far. */
  readonly tables: { count: number };
}
