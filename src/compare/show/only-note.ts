/** That only one of the two forms has a row. */
import type { Comparison, RowComparison } from '../../core/comparison/comparison.ts';
import { h, type Node } from '../nodes/node.ts';

export function onlyNote({ left, right }: Comparison, { only }: RowComparison): readonly Node[] {
  if (only === undefined) return [];
  const [having, lacking] = only === 'left' ? [left, right] : [right, left];
  return [h('small', {}, `只有${having.form}有这一行，${lacking.form}没有`)];
}
