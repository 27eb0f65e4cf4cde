/** What robots.txt says: all may be read, and where the sitemap is. */
import type { Site } from '../../core/register/site.ts';
import { canonicalUrl } from '../urls.ts';
import { sitemapIndexName } from './sitemap-files.ts';

/** The base begins and ends with a slash. */
export function robotsText({ url }: Site, base: string): string {
  return [
    ...(base === '/' ? [] : [belowBase]),
    'User-agent: *',
    'Disallow:',
    ...(url === undefined ? [] : ['', `Sitemap: ${canonicalUrl(url, `/${sitemapIndexName}.xml`)}`]),
    '',
  ].join('\n');
}

const belowBase =
  '# 搜索引擎只读主机根目录下的 robots.txt，不读这一份：请把 Sitemap 一行加到主机根目录的那一份里。';
