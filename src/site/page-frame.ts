/** What stands around the matter of every page: title, address, masthead, breadcrumb and foot. */
import type { Site } from '../core/register/site.ts';
import { archive } from './archive.ts';
import { canonicalUrl, href, paths } from './urls.ts';

export interface PageFrame {
  readonly title: string;
  readonly siteName: string;
  readonly description: string;
  /** Where the address of the column is known. */
  readonly canonical: string | undefined;
  readonly isDemonstration: boolean;
  readonly frontHref: string;
  readonly nav: readonly NavEntry[];
  /** From the front page to this one, the last without a path; none on the front page. */
  readonly crumbs: readonly Crumb[];
  readonly skips: readonly Link[];
  /** Facts about who keeps the site, in lines. */
  readonly imprint: readonly (readonly string[])[];
  readonly footLinks: readonly Link[];
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
export type NavId = 'agencies' | 'years' | 'search' | 'coverage' | 'about';

export interface PageDescription {
  readonly title: string;
  readonly path: string;
  readonly description?: string;
  readonly current?: NavId;
  /** Without the front page. */
  readonly crumbs?: readonly Crumb[];
  /** Besides the one to the matter itself. */
  readonly skips?: readonly Link[];
}

export function pageFrame(page: PageDescription): PageFrame {
  const { site, years } = archive();
  const crumbs = page.crumbs ?? [];
  return {
    title: `${page.title} - ${site.name}`,
    siteName: site.name,
    description: page.description ?? `${site.name}：${page.title}`,
    canonical: site.url === undefined ? undefined : canonicalUrl(site.url, page.path),
    isDemonstration: site.isDemonstration,
    frontHref: href(paths.front),
    nav: navEntries(years[0], page.current),
    crumbs: crumbs.length === 0 ? [] : [{ label: '年度报告', path: paths.front }, ...crumbs],
    skips: [{ label: '跳到正文', href: '#main' }, ...(page.skips ?? [])],
    imprint: imprint(site),
    footLinks: [
      { label: '全部机关', href: href(paths.agencies) },
      { label: '发布情况', href: href(paths.coverage) },
      { label: '核对规则', href: href(paths.rules) },
      { label: '关于本栏', href: href(paths.about) },
    ],
  };
}

function navEntries(latestYear: number | undefined, current: NavId | undefined): NavEntry[] {
  const entries: [NavId, string, string | undefined][] = [
    ['agencies', '机关', paths.agencies],
    ['years', '年度', latestYear === undefined ? undefined : paths.year(latestYear)],
    ['search', '检索', paths.search],
    ['coverage', '发布', paths.coverage],
    ['about', '关于', paths.about],
  ];
  return entries.flatMap(([id, label, path]) =>
    path === undefined ? [] : [{ label, href: href(path), isCurrent: id === current }],
  );
}

/** Only what is given: a missing fact is a finding of the check, not a gap on the page. */
function imprint(site: Site): readonly (readonly string[])[] {
  const lines: [string, string | undefined][][] = [
    [
      ['主办单位：', site.organizer],
      ['承办单位：', site.operator],
    ],
    [
      ['联系电话：', site.phone],
      ['网站标识码：', site.siteCode],
    ],
    [
      ['', site.icpNumber],
      ['', site.policeNumber],
    ],
  ];
  return lines
    .map((line) =>
      line.flatMap(([label, value]) => (value === undefined ? [] : [`${label}${value}`])),
    )
    .filter((line) => line.length > 0);
}
