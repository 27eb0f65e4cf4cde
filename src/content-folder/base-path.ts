/** The path under which the site is served: from 网址 in site.yaml, or BASE_PATH where someone tries another. */
import type { Site } from '../core/register/site.ts';

/** Begins and ends with a slash. */
export function basePath(site: Site, environment: NodeJS.ProcessEnv = process.env): string {
  return asBase(environment['BASE_PATH'] ?? pathOf(site) ?? '/');
}

/** What to tell whoever builds for a path that is not the one of 网址; undefined where the two agree. */
export function basePathWarning(
  site: Site,
  environment: NodeJS.ProcessEnv = process.env,
): string | undefined {
  const named = pathOf(site);
  const base = basePath(site, environment);
  if (named === undefined || asBase(named) === base) return undefined;
  return `BASE_PATH是“${base}”，site.yaml里网址的路径是“${asBase(named)}”：页面里的链接按BASE_PATH，规范地址和站点地图按网址。这样只宜试看；正式发布请改网址，不设BASE_PATH`;
}

function pathOf({ url }: Site): string | undefined {
  return url === undefined ? undefined : new URL(url).pathname;
}

function asBase(path: string): string {
  const inner = path.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}
