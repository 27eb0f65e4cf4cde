/** One file of a dataset, as a catalogue of data names it. */
import { dataPaths } from '../../addresses.ts';
import { mediaTypes, type PublishedFile } from '../../catalogue/published-file.ts';
import { dataFolder } from '../data-folder.ts';
import { reference, terms } from './terms.ts';
import { addressInCatalog, named } from './names.ts';
import { sizeOf, type DescribedData } from '../described-data.ts';
import type { JsonObject } from '../json.ts';
import { inLanguages } from '../languages.ts';
import { resourceName } from '../resource-name.ts';

/** In the list of file types of the Publications Office. */
const fileTypes: Readonly<Record<string, string>> = {
  [mediaTypes.csv]: 'CSV',
  [mediaTypes.json]: 'JSON',
  [mediaTypes.xlsx]: 'XLSX',
  [mediaTypes.zip]: 'ZIP',
  [mediaTypes.atom]: 'ATOM',
  [mediaTypes.rss]: 'RSS',
  [mediaTypes.feed]: 'JSON',
};

export function distribution(data: DescribedData, file: PublishedFile): JsonObject {
  const { path, mediaType, title, description } = file;
  const size = sizeOf(data, file);
  const fileType = fileTypes[mediaType];
  const schema = schemaOf(file);
  const { dataLicence } = data.site;
  return {
    '@id': named(data.site, resourceName(path)),
    '@type': 'dcat:Distribution',
    'dct:title': inLanguages(title),
    'dct:description': inLanguages(description),
    'dcat:accessURL': reference(addressInCatalog(data.site, dataFolder)),
    'dcat:downloadURL': reference(addressInCatalog(data.site, path)),
    'dcat:mediaType': { '@id': terms.mediaType(mediaType), '@type': 'dct:MediaType' },
    'dct:format': fileType && {
      '@id': terms.fileType(fileType),
      '@type': 'dct:MediaTypeOrExtent',
    },
    'dct:conformsTo': schema && {
      '@id': addressInCatalog(data.site, schema),
      '@type': 'dct:Standard',
    },
    'dct:language': reference(terms.chinese),
    'dct:license': dataLicence && reference(dataLicence.url),
    'dcat:byteSize': size && {
      '@value': String(size.bytes),
      '@type': 'xsd:nonNegativeInteger',
    },
    'spdx:checksum': size && {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': reference(terms.sha256),
      'spdx:checksumValue': { '@value': size.digest, '@type': 'xsd:hexBinary' },
    },
  };
}

/** What says how the file is built, where something does. */
function schemaOf({ path, table }: PublishedFile): string | undefined {
  if (path === dataPaths.changes) return dataPaths.changesSchema;
  return table === undefined ? undefined : dataPaths.csvw;
}
