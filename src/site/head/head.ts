/** What a page tells machines: its official tags, its address, how it looks when shared, what it is about. */
import type { Measured } from '../../core/open-data/file-size.ts';
import type { Archive } from '../archive.ts';
import type { Crumb } from '../page-frame.ts';
import { canonicalUrl } from '../urls.ts';
import type { PageSubject } from './page-subject.ts';
import { pageTags } from './page-tags.ts';
import { sharingTags } from './sharing-tags.ts';
import { structuredData } from './structured-data.ts';

export interface Head {
  /** Where the address of the column is known. */
  readonly canonical: string | undefined;
  readonly tags: readonly Tag[];
  /** JSON-LD that may stand in a script element as it is. */
  readonly data: string | undefined;
}

/** One meta element. */
export type Tag =
  | { readonly name: string; readonly content: string }
  | { readonly property: string; readonly content: string };

export interface HeadedPage {
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly subject: PageSubject | undefined;
  /** From the front page to this one. */
  readonly crumbs: readonly Crumb[];
  /** Search engines may list it: not a page that says that there is none. */
  readonly isListed: boolean;
  /** The page that says the same and is to be listed in its place. */
  readonly canonicalPath: string | undefined;
}

/** `measured`: the files for others, as far as they are written. */
export function headOf(archive: Archive, page: HeadedPage, measured: Measured = new Map()): Head {
  const { url } = archive.site;
  const path = page.canonicalPath ?? (page.isListed ? page.path : undefined);
  const canonical = url === undefined || path === undefined ? undefined : canonicalUrl(url, path);
  return {
    canonical,
    tags: [
      ...pageTags(archive.site, page, canonical),
      ...(page.isListed ? sharingTags(archive.site, page, canonical) : []),
    ],
    data: page.isListed ? structuredData(archive, page, measured) : undefined,
  };
}
