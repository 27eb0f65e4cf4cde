/** Signs in a cell for what may be part of its figure and was not read: a cell that has one is no figure. */
import type { SourcePlace } from '../../document/source-document.ts';
import { isValue } from '../../labels/read-value.ts';

export const figureMarks = { white: '［白字］', image: '［图片］' } as const;

/** Digits within a cell, and nothing that would make words of them. */
export function mayBeFigure(text: string, { cell }: SourcePlace): boolean {
  return cell !== undefined && /\p{N}/u.test(text) && (!/\p{L}/u.test(text) || isValue(text));
}

/** Words with a picture beside them are still these words. */
export function withoutIdleMarks(text: string): string {
  if (!text.includes(figureMarks.image)) return text;
  const bare = text.replaceAll(figureMarks.image, '').trim();
  return isValue(bare) || !/\p{L}/u.test(bare) ? text : bare;
}
