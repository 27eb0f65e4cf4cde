/** What the requests table is built from: rows with figures, and labels over several rows. */
import type { Row } from './heading.ts';

/** A row that carries seven figures. Its id is unique in the table, e.g. `withheld.stateSecret`. */
export interface RequestRow extends Row {
  readonly kind: 'row';
  /** The name by which a message or a page speaks of it. */
  readonly short: string;
}

/** A label over several rows; it carries no figure. */
export interface RequestGroup {
  readonly kind: 'group';
  readonly id: string;
  /** Key of the mapping in the front matter; without one its rows stand one level higher there. */
  readonly key?: string;
  readonly label: string;
  readonly short: string;
  readonly rows: readonly RequestNode[];
}

export type RequestNode = RequestRow | RequestGroup;
