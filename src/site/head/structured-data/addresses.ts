/**
 * What things are called. Where the address of the column isn't known they are relative, which a reader of JSON-LD
 * resolves against the address of the page.
 */
import type { Site } from '../../../core/register/site.ts';
import { canonicalUrl, href, paths } from '../../urls.ts';

export function addressIn(site: Site, path: string): string {
  return site.url === undefined ? href(path) : canonicalUrl(site.url, path);
}

export function siteId(site: Site): string {
  return `${addressIn(site, paths.front)}#site`;
}

export function agencyId(site: Site, agency: string): string {
  return `${addressIn(site, paths.agency(agency))}#agency`;
}

/** The figures of a page: of one report, of a year, of the column. */
export function figuresId(site: Site, path: string): string {
  return `${addressIn(site, path)}#figures`;
}
