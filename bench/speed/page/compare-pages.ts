/** Whether two pages are the same, but for white space and what only ours holds. */
import { stripPage } from './strip-page.ts';

/** As long as needed to see where it is. */
const excerptLength = 80;

/** Where they part, in words; undefined where they are the same. */
export function pageDifference(ours: string, theirs: string): string | undefined {
  const [left, right] = [comparable(ours), comparable(theirs)];
  if (left === right) return undefined;
  let position = 0;
  while (left[position] === right[position]) position += 1;
  const from = Math.max(0, position - excerptLength / 2);
  const excerpt = (text: string) => `“${text.slice(from, from + excerptLength)}”`;
  return `${excerpt(left)} here, ${excerpt(right)} there`;
}

export function comparable(page: string): string {
  return stripPage(page).replace(/\s+/g, '');
}
