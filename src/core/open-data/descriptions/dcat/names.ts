/** What the things of the catalogue are called, and who stands behind them. */
import type { Site } from '../../../register/site.ts';
import { addressFrom } from '../../address-from.ts';
import { dataPaths } from '../../addresses.ts';
import { reference } from './terms.ts';
import type { JsonObject } from '../json.ts';

/** A thing that the catalogue itself describes; relative to it where the column doesn't know its address. */
export function named({ url }: Site, name: string): string {
  return url === undefined ? `#${name}` : `${url}${dataPaths.catalog}#${name}`;
}

/** A page or file of the site. */
export function addressInCatalog({ url }: Site, path: string): string {
  return addressFrom(url, dataPaths.catalog, path);
}

export function publisher(site: Site): JsonObject {
  const { organizer, name } = site;
  return {
    '@id': named(site, 'publisher'),
    '@type': 'foaf:Agent',
    'foaf:name': { '@value': organizer ?? name, '@language': 'zh' },
  };
}

export function contact(site: Site): JsonObject {
  const { operator, organizer, name, phone } = site;
  const number = phone?.replace(/[\s()（）]/g, '');
  return {
    '@id': named(site, 'contact'),
    '@type': ['vcard:Kind', 'vcard:Organization'],
    'vcard:fn': { '@value': operator ?? organizer ?? name, '@language': 'zh' },
    'vcard:hasURL': reference(addressInCatalog(site, '/about/')),
    // Only a number that can be dialled as it is.
    'vcard:hasTelephone':
      number !== undefined && /^\+?\d[\d-]+$/.test(number) ? reference(`tel:${number}`) : undefined,
  };
}
