/** The vocabularies of the catalogue, and what it takes from the lists of the Publications Office of the EU. */
import type { JsonObject } from '../json.ts';
import { inLanguages } from '../languages.ts';

export const dcatContext = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

const authority = 'http://publications.europa.eu/resource/authority/';

export const terms = {
  chinese: `${authority}language/ZHO`,
  china: `${authority}country/CHN`,
  government: `${authority}data-theme/GOVE`,
  themes: `${authority}data-theme`,
  public: `${authority}access-right/PUBLIC`,
  fileType: (type: string) => `${authority}file-type/${type}`,
  mediaType: (type: string) => `https://www.iana.org/assignments/media-types/${type}`,
  sha256: 'spdx:checksumAlgorithm_sha256',
} as const;

/** What the terms are, so that the catalogue can be checked by itself. */
export const termNodes: readonly JsonObject[] = [
  { '@id': terms.chinese, '@type': 'dct:LinguisticSystem' },
  { '@id': terms.china, '@type': 'dct:Location', 'skos:prefLabel': words('中国', 'China') },
  {
    '@id': terms.government,
    '@type': 'skos:Concept',
    'skos:prefLabel': words('政府和公共部门', 'Government and public sector'),
    'skos:inScheme': { '@id': terms.themes },
  },
  { '@id': terms.themes, '@type': 'skos:ConceptScheme', 'dct:title': words('主题', 'Data theme') },
  { '@id': terms.public, '@type': 'dct:RightsStatement' },
  { '@id': terms.sha256, '@type': 'spdx:ChecksumAlgorithm' },
];

function words(zh: string, en: string): JsonObject[] {
  return inLanguages({ zh, en });
}

export function reference(id: string): JsonObject {
  return { '@id': id };
}

export function day(date: string): JsonObject {
  return { '@value': date, '@type': 'xsd:date' };
}
