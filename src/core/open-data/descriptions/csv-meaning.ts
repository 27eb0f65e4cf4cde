/** What a column means where it stands in CSV: text there may have been guarded (csv.ts), which whoever reads it undoes. */
import type { Bilingual, Column } from '../columns/column.ts';

export function csvMeaning(column: Column): Bilingual {
  const { zh, en } = column.description;
  if (!isFreeText(column)) return { zh, en };
  return {
    zh: `${zh}开头或者“;”后面是 = + - @ 的，在它前面加了一个撇号（'）。`,
    en: `${en} Before a leading = + - @, at the start or after a semicolon, stands an apostrophe (').`,
  };
}

/** What has a pattern, or is one of a few values, begins with no such sign. */
function isFreeText({ type, pattern, values, measure }: Column): boolean {
  return type === 'string' && [pattern, values, measure].every((each) => each === undefined);
}
