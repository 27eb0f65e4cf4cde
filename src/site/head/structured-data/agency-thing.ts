import type { Agency } from '../../../core/register/agency.ts';
import type { Archive } from '../../archive.ts';
import { paths } from '../../urls.ts';
import { addressIn, agencyId } from './addresses.ts';
import { organization } from './organization.ts';
import type { Thing } from './thing.ts';

/** The page is this column's about the body, not the body's own: hence no `url`. */
export function agencyThing(archive: Archive, agency: Agency): Thing {
  const { site } = archive;
  const parent = agency.parent === undefined ? undefined : archive.agency(agency.parent);
  return {
    ...organization(site, agency),
    mainEntityOfPage: addressIn(site, paths.agency(agency.id)),
    parentOrganization: parent && {
      '@type': 'GovernmentOrganization',
      '@id': agencyId(site, parent.id),
      name: parent.name,
    },
  };
}
