/** The two kinds of lists, nine levels deep. */
import { AlignmentType, LevelFormat, type ILevelsOptions } from 'docx';
import { character } from './page.ts';

export const listKinds = ['bullets', 'numbers'] as const;

export type ListKind = (typeof listKinds)[number];

/** What is nested deeper stands on the last level. */
export const listLevels = 9;

/** Where the words of an item begin, in whole twips: Word takes no others. */
export function listIndent(level: number): number {
  return Math.round((3.5 + Math.min(level, listLevels - 1) * 1.5) * character);
}

export const listDefinitions = listKinds.map((kind) => ({
  reference: kind,
  levels: Array.from({ length: listLevels }, (_, level) => levelOf(kind, level)),
}));

function levelOf(kind: ListKind, level: number): ILevelsOptions {
  return {
    level,
    ...(kind === 'bullets'
      ? { format: LevelFormat.BULLET, text: '•' }
      : { format: LevelFormat.DECIMAL, text: `%${String(level + 1)}.` }),
    alignment: AlignmentType.LEFT,
    style: {
      paragraph: { indent: { left: listIndent(level), hanging: Math.round(1.5 * character) } },
    },
  };
}
