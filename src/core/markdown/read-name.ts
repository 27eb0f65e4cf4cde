/** Whose report a file is, without understanding the rest: an old version may be anything. */
import { frontMatterKey } from '../form/front-matter.ts';
import { withLineFeeds } from '../yaml/line-feeds.ts';
import { readMapping } from '../yaml/read-mapping.ts';
import { frontMatterFirstLine, splitSource } from './split-source.ts';

/** Name of the body and year, in one; undefined where the file doesn't say both. */
export function readName(text: string): string | undefined {
  const { frontMatter } = splitSource(withLineFeeds(text.replace(/^\uFEFF/, '')));
  if (frontMatter === undefined) return undefined;
  const reading = readMapping(frontMatter, frontMatterFirstLine);
  if ('errors' in reading) return undefined;
  const [name, year] = ['agencyName', 'year'].map((id) => reading.mapping[frontMatterKey(id)]);
  return typeof name === 'string' && typeof year === 'string' ? `${name} ${year}` : undefined;
}
