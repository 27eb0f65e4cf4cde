import type { Site } from '../../../core/register/site.ts';
import type { Crumb } from '../../page-frame.ts';
import { addressIn } from './addresses.ts';
import type { Thing } from './thing.ts';

/** The breadcrumb of the page; none where there is none. */
export function breadcrumbThing(site: Site, crumbs: readonly Crumb[]): Thing[] {
  if (crumbs.length === 0) return [];
  return [
    {
      '@type': 'BreadcrumbList',
      itemListElement: crumbs.map(({ label, path }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: label,
        item: path === undefined ? undefined : addressIn(site, path),
      })),
    },
  ];
}
