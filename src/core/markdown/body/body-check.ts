/** The contract of a check of the narrative: the parsed file in, findings out. */
import type { Nodes, Root } from 'mdast';
import type { EditionId } from '../../form/editions.ts';
import { startOfFile, type Issue, type Place } from '../../issue/issue.ts';

export interface BodyContext {
  readonly path: string;
  readonly text: string;
  readonly year: number;
  readonly edition: EditionId;
  /** Whether the folder of the agency holds this file, e.g. `2023/map.png`. */
  readonly hasFile: (name: string) => boolean;
}

export type BodyCheck = (root: Root, context: BodyContext) => Iterable<Issue>;

export function placeOf(node: Nodes): Place {
  const start = node.position?.start;
  return start === undefined ? startOfFile : { line: start.line, column: start.column };
}
