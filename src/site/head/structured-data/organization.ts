/** A body as schema.org knows it. When it was founded or merged isn't known: a register of reports doesn't say. */
import { agencyNames, type Agency } from '../../../core/register/agency.ts';
import type { Site } from '../../../core/register/site.ts';
import { agencyId } from './addresses.ts';
import type { Thing } from './thing.ts';

/** `name`: the one it had when it filed what the page is about. */
export function organization(site: Site, agency: Agency, name: string = agency.name): Thing {
  const { creditCode, shortName } = agency;
  const others = [...agencyNames(agency), ...(shortName === undefined ? [] : [shortName])];
  const alternateName = others.filter((other) => other !== name);
  return {
    '@type': 'GovernmentOrganization',
    '@id': agencyId(site, agency.id),
    name,
    alternateName: alternateName.length === 0 ? undefined : alternateName,
    identifier:
      creditCode === undefined
        ? undefined
        : { '@type': 'PropertyValue', propertyID: '统一社会信用代码', value: creditCode },
    areaServed: area(agency),
  };
}

function area({ division: { path, code } }: Agency): Thing | undefined {
  if (path.length === 0) return undefined;
  return { '@type': 'AdministrativeArea', name: path.join(''), identifier: code ?? undefined };
}
