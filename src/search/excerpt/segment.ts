/** A piece of text, marked where the query hit. */
export interface Segment {
  readonly text: string;
  readonly isHit: boolean;
}
