import type { Site } from '../../../core/register/site.ts';
import { paths } from '../../urls.ts';
import { addressIn, siteId } from './addresses.ts';
import type { Thing } from './thing.ts';

/** The column, of which every other page is a part. */
export function siteThing(site: Site): Thing {
  return {
    '@type': 'WebSite',
    '@id': siteId(site),
    name: site.name,
    url: addressIn(site, paths.front),
  };
}

/** 主办单位. */
export function organizer({ organizer: name }: Site): Thing | undefined {
  return name === undefined ? undefined : { '@type': 'GovernmentOrganization', name };
}
