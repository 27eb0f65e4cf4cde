/**
 * The order in which files are sent. Nothing that readers have refers to a new file before it is there: what is new
 * comes first, what others begin with after what they lead to; then what is known by its address and changed. Only
 * then is anything deleted.
 */
import { isHashed } from '../server/headers.ts';

export const steps = [
  'hashed',
  'new-files',
  'new-pages',
  'new-entries',
  'changed-files',
  'changed-pages',
  'changed-entries',
] as const;

export type Step = (typeof steps)[number];

/** Front page, feeds, sitemaps, and what search begins with (ours, and that of a plain Pagefind). */
const entry =
  /^(index\.html|(feed|rss)\.(xml|json)|sitemap-[^/]+\.xml|pagefind\/(index|pagefind-entry)\.json)$/;

export function stepOf(path: string, isNew: boolean): Step {
  if (isNew && isHashed(path)) return 'hashed';
  const kind = entry.test(path) ? 'entries' : path.endsWith('.html') ? 'pages' : 'files';
  return `${isNew ? 'new' : 'changed'}-${kind}`;
}
