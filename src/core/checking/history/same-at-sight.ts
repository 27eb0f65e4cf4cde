/** Whether two report files differ in their setting alone, without reading their Markdown: a tenth of the time. */
import { splitSource } from '../../markdown/split-source.ts';
import { readMapping } from '../../yaml/read-mapping.ts';
import { withLineFeeds } from '../../yaml/line-feeds.ts';

/** False where nobody can say so yet. */
export function saysTheSameAtSight(before: string, after: string): boolean {
  if (evenly(before) === evenly(after)) return true;
  const [was, is] = [split(before), split(after)];
  return (
    was.front !== undefined &&
    evenly(was.body) === evenly(is.body) &&
    (was.front === is.front || valuesOf(was.front) === valuesOf(is.front))
  );
}

function split(text: string): { readonly front: string | undefined; readonly body: string } {
  const plain = withLineFeeds(text.replace(/^\uFEFF/, ''));
  const { frontMatter } = splitSource(plain);
  if (frontMatter === undefined) return { front: undefined, body: plain };
  return { front: frontMatter, body: plain.slice(plain.indexOf(frontMatter) + frontMatter.length) };
}

/** In the order in which they stand; nothing that is equal to nothing where they can't be read. */
function valuesOf(frontMatter: string | undefined): string | undefined | symbol {
  if (frontMatter === undefined) return Symbol();
  const reading = readMapping(frontMatter, 1);
  return 'errors' in reading ? Symbol() : JSON.stringify(reading.mapping);
}

/** Spaces count where they keep numbers or words of Latin letters apart. */
function evenly(text: string): string {
  return text.replace(/(?<!\w)\s+|\s+(?!\w)/g, '');
}
