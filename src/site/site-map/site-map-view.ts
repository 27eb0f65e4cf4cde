/** The page from which people find every other: pages of the column, years, bodies by kind or by place. */
import { agencyKinds } from '../../core/register/agency.ts';
import type { Archive } from '../archive.ts';
import { coverageRegions } from '../coverage/coverage-view.ts';
import { href, paths } from '../urls.ts';
import { yearCounts, type YearCount } from '../year-counts.ts';
import { columnPages } from './column-pages.ts';
import { sitemapIndexName } from './sitemap-files.ts';

export interface SiteMapView {
  readonly agencyCount: number;
  readonly reportCount: number;
  readonly pages: readonly NotedLink[];
  readonly years: readonly YearCount[];
  readonly groups: readonly LinkGroup[];
  /** The same for programs, where there is one. */
  readonly indexHref: string | undefined;
}

export interface NotedLink {
  readonly label: string;
  readonly href: string;
  readonly note: string;
}

/** Bodies of one kind or, where they are too many to name each, the places. */
export interface LinkGroup {
  readonly title: string;
  readonly links: readonly { readonly label: string; readonly href: string }[];
}

export function siteMapView(archive: Archive): SiteMapView {
  return {
    agencyCount: archive.agencies.length,
    reportCount: archive.reports.length,
    pages: columnPages.map(({ path, label, note }) => ({ href: href(path), label, note })),
    years: yearCounts(archive),
    groups: placeGroups(archive) ?? kindGroups(archive),
    indexHref: archive.site.url === undefined ? undefined : href(`/${sitemapIndexName}.xml`),
  };
}

function placeGroups(archive: Archive): LinkGroup[] | undefined {
  const regions = coverageRegions(archive);
  if (regions.length === 0) return undefined;
  const links = regions.map(({ id, name, agencies }) => ({
    label: `${name}的 ${String(agencies.length)} 个机关`,
    href: href(paths.regionCoverage(id)),
  }));
  return [{ title: '各地', links }];
}

function kindGroups({ agencies }: Archive): LinkGroup[] {
  return agencyKinds
    .map((kind) => ({
      title: kind,
      links: agencies
        .filter((agency) => agency.kind === kind)
        .map(({ id, name }) => ({ label: name, href: href(paths.agency(id)) })),
    }))
    .filter(({ links }) => links.length > 0);
}
