/** What stands around the matter of every page: title, address, masthead, breadcrumb and foot. */
import { archive } from './archive.ts';
import type { FeedLink } from './changes/feeds.ts';
import { providedContent } from './content-source.ts';
import { headOf, type Head } from './head/head.ts';
import type { PageSubject } from './head/page-subject.ts';
import { imprint, type ImprintFact } from './imprint.ts';
import { canonicalUrl, href, paths } from './urls.ts';

export interface PageFrame {
  readonly title: string;
  readonly siteName: string;
  readonly head: Head;
  /** That tells of what is new here. */
  readonly feed: (Link & { readonly type: string }) | undefined;
  readonly isDemonstration: boolean;
  readonly frontHref: string;
  readonly nav: readonly NavEntry[];
  /** From the front page to this one, the last without a path; none on the front page. */
  readonly crumbs: readonly Crumb[];
  readonly skips: readonly Link[];
  /** Facts about who keeps the site, in lines. */
  readonly imprint: readonly (readonly ImprintFact[])[];
  readonly footLinks: readonly Link[];
  /** False of a page that says that there is none. */
  readonly hasAddress: boolean;
  /** Of the page itself, for paper, where the site knows its own: elsewhere the browser does. */
  readonly address: string | undefined;
  /** What stands at the end on paper besides the address, in lines. */
  readonly printedFacts: readonly string[];
}

export interface Link {
  readonly label: string;
  readonly href: string;
}

export interface Crumb {
  readonly label: string;
  readonly path?: string;
}

export interface NavEntry extends Link {
  readonly isCurrent: boolean;
}

/** The entries of the masthead. */
export type NavId = 'agencies' | 'years' | 'search' | 'statistics' | 'coverage' | 'data';

export interface PageDescription {
  readonly title: string;
  readonly path: string;
  readonly description?: string;
  /** Where machines can be told more of the page than its title. */
  readonly subject?: PageSubject;
  /** False where search engines had better not list the page; then it is not in the sitemap either. */
  readonly isListed?: boolean;
  /** Where it isn't the address of the page itself. */
  readonly canonicalPath?: string;
  readonly current?: NavId;
  /** Without the front page. */
  readonly crumbs?: readonly Crumb[];
  /** Besides the one to the matter itself. */
  readonly skips?: readonly Link[];
  readonly printedFacts?: readonly string[];
  readonly feed?: FeedLink | undefined;
}

export function pageFrame(page: PageDescription): PageFrame {
  const all = archive();
  const { site, years } = all;
  const crumbs =
    page.crumbs === undefined ? [] : [{ label: '年度报告', path: paths.front }, ...page.crumbs];
  const isListed = page.isListed ?? true;
  const hasAddress = isListed || page.canonicalPath !== undefined;
  const headed = {
    title: page.title,
    description: page.description ?? `${site.name}：${page.title}`,
    path: page.path,
    subject: page.subject,
    crumbs,
    isListed,
    canonicalPath: page.canonicalPath,
  };
  const head = headOf(all, headed, providedContent().measured);
  return {
    title: `${page.title} - ${site.name}`,
    siteName: site.name,
    head,
    feed: page.feed && {
      label: page.feed.title,
      href: href(page.feed.path),
      type: 'application/atom+xml',
    },
    isDemonstration: site.isDemonstration,
    frontHref: href(paths.front),
    nav: navEntries(years[0], page.current),
    crumbs,
    skips: [{ label: '跳到正文', href: '#main' }, ...(page.skips ?? [])],
    imprint: imprint(site),
    footLinks: [
      { label: '站点地图', href: href(paths.siteMap) },
      { label: '关于本栏', href: href(paths.about) },
      { label: '更正记录', href: href(paths.corrections) },
      { label: '发布情况', href: href(paths.coverage) },
      { label: '核对规则', href: href(paths.rules) },
      { label: '无障碍说明', href: href(paths.accessibility) },
    ],
    hasAddress,
    address: site.url && hasAddress ? canonicalUrl(site.url, page.path) : undefined,
    printedFacts: page.printedFacts ?? [],
  };
}

function navEntries(latestYear: number | undefined, current: NavId | undefined): NavEntry[] {
  const entries: [NavId, string, string | undefined][] = [
    ['agencies', '机关', paths.agencies],
    ['years', '年度', latestYear === undefined ? undefined : paths.year(latestYear)],
    ['search', '检索', paths.search],
    ['statistics', '统计', paths.statistics],
    ['coverage', '发布', paths.coverage],
    ['data', '数据', paths.data],
  ];
  return entries.flatMap(([id, label, path]) =>
    path === undefined ? [] : [{ label, href: href(path), isCurrent: id === current }],
  );
}
