/** Open Graph: what a messenger shows of an address that somebody shares. */
import type { Site } from '../../core/register/site.ts';
import { canonicalUrl } from '../urls.ts';
import type { HeadedPage, Tag } from './head.ts';
import { lastCorrection } from './last-correction.ts';

/** A picture of the column, 1200 × 630: `public/`. */
const picture = '/share.png';

export function sharingTags(site: Site, page: HeadedPage, canonical: string | undefined): Tag[] {
  const { subject, title, description } = page;
  const report = subject?.kind === 'report' ? subject.report : undefined;
  return tags({
    'og:type': report === undefined ? 'website' : 'article',
    'og:title': title,
    'og:description': description,
    'og:url': canonical,
    'og:image': site.url === undefined ? undefined : canonicalUrl(site.url, picture),
    'og:site_name': site.name,
    'og:locale': 'zh_CN',
    'article:published_time': report?.publishedOn ?? undefined,
    'article:modified_time': report && lastCorrection(report),
  });
}

function tags(facts: Readonly<Record<string, string | undefined>>): Tag[] {
  return Object.entries(facts).flatMap(([property, content]) =>
    content === undefined ? [] : [{ property, content }],
  );
}
