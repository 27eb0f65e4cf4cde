/** The path under which the site is served: from 网址 in site.yaml, or BASE_PATH where someone tries another. */
import type { Site } from '../core/register/site.ts';

/** Begins and ends with a slash. */
export function basePath(site: Site, environment: NodeJS.ProcessEnv = process.env): string {
  const given =
    environment['BASE_PATH'] ?? (site.url === undefined ? '/' : new URL(site.url).pathname);
  const inner = given.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}
