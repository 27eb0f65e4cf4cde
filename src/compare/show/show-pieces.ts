/** A wording with what only it says marked. */
import type { Piece } from '../../core/comparison/texts/text-pieces.ts';
import { h, type Node } from '../nodes/node.ts';

export function showPieces(pieces: readonly Piece[], as: 'del' | 'ins'): readonly Node[] {
  return pieces.map(({ text, isChanged }) => (isChanged ? h(as, {}, text) : text));
}
