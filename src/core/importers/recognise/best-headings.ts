/** Which of several lines that may be the heading of a section is its heading. */
import { sections, type SectionId } from '../../form/sections.ts';
import type { Heading, Item } from './item.ts';

/**
 * Of what names the same section only what names it best is its heading: 一、 comes before （一） and no number at all,
 * and all of these before a line that has only the number and a word of it. Without 一、 it must stand in its place.
 */
export function bestHeadings(items: readonly Item[]): readonly Item[] {
  const strongest = new Map<SectionId, number>();
  for (const item of items) {
    if (item.kind !== 'heading') continue;
    const { id } = item.heading.section;
    strongest.set(id, Math.max(strongest.get(id) ?? 0, strengthOf(item)));
  }
  const bounds = boundsOf(items);
  const isMostlyNumbered = bounds.filter(({ last }) => last >= 0).length >= 3;
  const likely = new Set<SectionId>();
  return items.map((item, at): Item => {
    if (item.kind !== 'heading') return item;
    const strength = strengthOf(item);
    const { section, isLikely } = item.heading;
    const order = orderOf(item);
    const fits =
      strength === 4 ||
      !(isMostlyNumbered || isLikely) ||
      bounds.every(({ first, last }, other) =>
        other < order ? last < at : other === order || at < first,
      );
    const isBest = strength === strongest.get(section.id) && !likely.has(section.id);
    if (!fits || !isBest) return { kind: 'block', block: item.block };
    if (isLikely) likely.add(section.id);
    return item;
  });
}

/** For each of the six sections where its first and its last heading with 一、 stand. */
function boundsOf(items: readonly Item[]): readonly { first: number; last: number }[] {
  const bounds = sections.map(() => ({ first: Infinity, last: -1 }));
  for (const [at, item] of items.entries()) {
    const bound =
      item.kind === 'heading' && strengthOf(item) === 4 ? bounds[orderOf(item)] : undefined;
    if (bound === undefined) continue;
    bound.first = Math.min(bound.first, at);
    bound.last = at;
  }
  return bounds;
}

function strengthOf({ heading, title }: Heading): number {
  if (heading.isLikely) return 0;
  if (/^[一二三四五六]/.test(title)) return 4;
  return /^第/.test(title) ? 3 : /^[（(]/.test(title) ? 2 : 1;
}

function orderOf({ heading }: Heading): number {
  return sections.findIndex(({ id }) => id === heading.section.id);
}
