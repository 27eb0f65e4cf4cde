/** The reports of a part → all that its index is made of, one after the other: their texts together are large. */
import { allVariants } from '../../chinese/variants-for.ts';
import { isWordCharacter } from '../../search/encoding/characters.ts';
import { createFold, type Fold } from '../../search/encoding/fold.ts';
import { printCopy } from '../search-copy/print-copy.ts';
import { readSearchText } from '../search-copy/search-text.ts';
import type { PlacedReport, SearchedReport } from './searched-report.ts';

/** What Pagefind is given instead of a page. */
export interface Copy {
  /** Of the page, from the root of the site. */
  readonly url: string;
  readonly html: string;
}

export interface PrintedPart {
  /** In the order of the reports. */
  readonly copies: AsyncIterable<Copy>;
  /** Cells by figure id, of each report that was printed so far. */
  readonly figures: readonly ReadonlyMap<string, string>[];
  /** Those that a word may have, of what was printed so far: folded and in small letters. */
  readonly characters: () => ReadonlySet<string>;
}

export function printPart(reports: readonly SearchedReport[]): PrintedPart {
  const figures: ReadonlyMap<string, string>[] = [];
  const folded = new Map<string, string>();
  const fold = remembering(createFold(allVariants()), folded);
  return {
    copies: (async function* () {
      for (const report of reports) {
        const page = readSearchText(await report.read());
        figures.push(page.figures);
        yield { url: urlOf(report), html: printCopy(page, fold) };
      }
    })(),
    figures,
    characters: () => {
      const plain = [...folded.values()].filter(isWordCharacter);
      return new Set(plain.map((character) => character.toLowerCase()));
    },
  };
}

export function urlOf({ body, year }: PlacedReport): string {
  return `/reports/${body}/${String(year)}/`;
}

/** All texts are made of the same few characters. */
function remembering(fold: Fold, known: Map<string, string>): Fold {
  return (character) => {
    let folded = known.get(character);
    if (folded === undefined) known.set(character, (folded = fold(character)));
    return folded;
  };
}
