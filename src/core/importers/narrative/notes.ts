/** What an editor is told of the changes that made clean Markdown of a text. */
import { placeText } from '../document/place-text.ts';
import type { SourcePlace } from '../document/source-document.ts';
import { importFinding, type ImportFinding } from '../imported.ts';
import type { CleanText } from './runs.ts';

export type Change = Omit<CleanText, 'runs'> & { readonly place: SourcePlace };

/** One note of each kind, at the first place where it happened. */
export function changeNotes(changes: readonly Change[]): ImportFinding[] {
  return kinds.flatMap(({ count, message }) => {
    const places = changes.filter((change) => count(change) > 0);
    const first = places[0];
    if (first === undefined) return [];
    const total = places.reduce((sum, change) => sum + count(change), 0);
    const where = placesText(first.place, places.length);
    return [importFinding('import-text', where + message(total), first.place)];
  });
}

const kinds: readonly {
  readonly count: (change: Change) => number;
  readonly message: (total: number) => string;
}[] = [
  {
    count: ({ closedGaps }) => closedGaps,
    message: (total) => `有${total}处汉字之间的空格（多半是换行留下的），已经去掉`,
  },
  {
    count: ({ invisibleCharacters }) => invisibleCharacters,
    message: (total) => `有${total}个看不见的字符，已经去掉`,
  },
  {
    count: ({ droppedLinks }) => droppedLinks,
    message: (total) => `有${total}个链接不是完整的网址，只保留了文字；需要链接的，请补上网址`,
  },
];

export function cutNote(place: SourcePlace): ImportFinding {
  return importFinding(
    'import-text',
    `${placesText(place, 1)}这一段太长，已经在句末分成几段`,
    place,
  );
}

export function flattenedNote(place: SourcePlace): ImportFinding {
  return importFinding(
    'import-text',
    `${placesText(place, 1)}这张表有合并的单元格，或者列对不齐，已经逐行写成列表；请对照原文整理`,
    place,
  );
}

/** Empty where the reader gave no place. */
function placesText(first: SourcePlace, places: number): string {
  const where = placeText(first);
  return where === '' ? '' : `${where}${places > 1 ? '等处' : ''}：`;
}
