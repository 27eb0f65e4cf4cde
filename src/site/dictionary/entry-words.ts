/** Parts of an entry that all tables share. */
import { editions, type EditionId } from '../../core/form/editions.ts';
import { englishBasis } from '../../core/form/english/basis.ts';
import { editionEnglish } from '../../core/form/english/form.ts';
import { findFigureDefinition, type FigureId } from '../../core/form/figures.ts';
import type { Bilingual } from '../../core/open-data/columns/column.ts';

/** An id has one meaning: a figure that both editions have is the same notion in both. */
export function editionWords(ids: readonly EditionId[]): Bilingual {
  const [only] = ids;
  if (ids.length > 1 || only === undefined) {
    return { zh: '两版都有，可以比较', en: 'both forms, comparable' };
  }
  return {
    zh: `仅${editions[only].label}`,
    en: `${editionEnglish[only].toLowerCase()} only`,
  };
}

/** The way to a figure, or to the list in which it stands; where the editions differ, each with its own. */
export function figureKeys(ids: readonly EditionId[], figure: FigureId): string[] {
  const ways = ids.map((edition) => findFigureDefinition(edition, figure)?.keys.join(' › ') ?? '');
  return [...new Set(ways)];
}

/** Where a figure stands in its list, counted from one. */
export function position(index: number): string {
  return `第 ${String(index + 1)} 个`;
}

export function basisWords(basis: string): { basis?: Bilingual } {
  if (basis === '') return {};
  return { basis: { zh: `条例${basis}`, en: `Regulations, ${englishBasis(basis)}` } };
}
