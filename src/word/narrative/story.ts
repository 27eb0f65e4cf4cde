/** All that a text needs to be written besides itself. */
import type { DocumentParts, LinkingPart } from '../package/document-parts.ts';
import type { NarrativeTree } from './parse-narrative.ts';

export interface Story extends Pick<NarrativeTree, 'definitions' | 'notes'> {
  readonly parts: DocumentParts;
  /** The part that is being written. */
  readonly part: LinkingPart;
  readonly year: number;
  readonly pageUrl: string | undefined;
  /** How wide a picture may be, in twips; where it would cover words it has no room. */
  readonly room: number;
  readonly picture: (name: string) => Uint8Array | undefined;
  /** Footnotes by their names, in the order in which they are referred to. */
  readonly footnotes: Map<string, number>;
}
