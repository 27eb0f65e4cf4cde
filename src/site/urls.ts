/**
 * Every address of the site, made in one place. A path is the part that never changes (format.md calls it a handle):
 * it begins and ends with a slash and knows nothing of the base under which the site is served.
 */

import { rulePath } from '../core/issue/rule-path.ts';

export const paths = {
  front: '/',
  agencies: '/agencies/',
  search: '/search/',
  about: '/about/',
  siteMap: '/sitemap/',
  accessibility: '/accessibility/',
  data: '/data/',
  dictionary: '/data/dictionary/',
  statistics: '/statistics/',
  statisticsOfYear: (year: number) => `/statistics/${String(year)}/`,
  /** Small multiples of the bodies, in parts where they are many. */
  statisticsOfBodies: (part: number) =>
    `/statistics/agencies/${part === 1 ? '' : `${String(part)}/`}`,
  compare: '/compare/',
  coverage: '/coverage/',
  /** Part of a large column: the bodies of one region, named by the first of them. */
  regionCoverage: (agency: string) => `/coverage/${agency}/`,
  rules: '/rules/',
  rule: (rule: string) => `/rules/${rule}/`,
  agency: (agency: string) => `/agencies/${agency}/`,
  year: (year: number) => `/years/${String(year)}/`,
  report: (agency: string, year: number) => `/reports/${agency}/${String(year)}/`,
  /** A report beside the one of the year before. */
  reportBesideLastYear: (agency: string, year: number) => `/compare/${agency}/${String(year)}/`,
  /** What a government filed beside the sum of its bodies. */
  reportMembers: (agency: string, year: number) => `/reports/${agency}/${String(year)}/members/`,
  /** A report as it stood before a correction; `version` 1 is the one first published. */
  reportVersion: (agency: string, year: number, version: number) =>
    `/reports/${agency}/${String(year)}/versions/${String(version)}/`,
  /** A local file of the text of an earlier version; `file` as in `reportFile`. */
  reportVersionFile: (agency: string, year: number, version: number, file: string) =>
    `/reports/${agency}/${String(year)}/versions/${String(version)}/${encodeURI(file.replace(/^.*\//, ''))}`,
  corrections: '/corrections/',
  /** Where there are many: those of one year, in parts, the newest first. */
  correctionsOf: (year: number, part: number) =>
    `/corrections/${String(year)}/${part === 1 ? '' : `${String(part)}/`}`,
  /** Files that were changed without a word, and those that are gone: the newest. */
  unexplained: '/corrections/unexplained/',
  /** Where there are many: as with corrections. */
  unexplainedOf: (year: number, part: number) =>
    `/corrections/unexplained/${String(year)}/${part === 1 ? '' : `${String(part)}/`}`,
  /** A local file of a report's text; `file` is relative to the agency's folder, e.g. `2023/map.png`. */
  reportFile: (agency: string, file: string) => `/reports/${agency}/${encodeURI(file)}`,
} as const;

/**
 * The base, put in by astro.config.mjs. Not `import.meta.env.BASE_URL`: a variable of that name in the environment
 * would win over the configuration.
 */
declare const SITE_BASE: string | undefined;

/** What a link on a page says. */
export function href(path: string): string {
  return joinBase(typeof SITE_BASE === 'string' ? SITE_BASE : '/', path);
}

/** Where a finding's rule is explained; what is wrong with a file as such stands in the list of all rules. */
export function ruleHref(ruleId: string): string {
  return href(rulePath(ruleId));
}

/** The address that people cite; `siteUrl` holds the base and no slash at its end. */
export function canonicalUrl(siteUrl: string, path: string): string {
  return `${siteUrl}${path}`;
}

export function searchHref(query: string): string {
  return `${href(paths.search)}?q=${encodeURIComponent(query)}`;
}

/** The base may end with a slash or not. */
export function joinBase(base: string, path: string): string {
  return `${base.replace(/\/+$/, '')}${path}`;
}
