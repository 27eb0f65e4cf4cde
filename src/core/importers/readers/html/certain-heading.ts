import { readSectionHeading } from '../../labels/section-heading.ts';

/** A heading by its words; one that is only likely may as well be an entry of a menu. */
export function isCertainHeading(text: string): boolean {
  const heading = readSectionHeading(text);
  return heading !== undefined && !heading.isLikely;
}
