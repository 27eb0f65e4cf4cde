/** How two reports stand to each other, and what each is called beside the other. */
import type { Relation, SideName } from './comparison.ts';

interface Address {
  readonly agency: string;
  readonly year: number;
}

export function relationOf(left: Address, right: Address): Relation {
  if (left.agency === right.agency) return left.year === right.year ? 'same' : 'years';
  return left.year === right.year ? 'bodies' : 'other';
}

/** In columns and before texts. */
export function labelOf(relation: Relation, side: SideName, { year }: Address): string {
  if (relation === 'years') return `${String(year)}年`;
  return side === 'left' ? '前者' : '后者';
}
