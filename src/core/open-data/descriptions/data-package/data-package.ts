/**
 * The tables and files of the column as a Data Package (https://datapackage.org/standard/data-package/, v2). Paths are relative to the file itself, so a copy of the folder is a package as well.
 */
import { dataPaths } from '../../addresses.ts';
import { mediaTypes, type PublishedFile } from '../../catalogue/published-file.ts';
import { dataKeywords, dataName, englishKeywords, tablesMeaning } from '../data-words.ts';
import { bothLanguages, sizeOf, type DescribedData } from '../described-data.ts';
import { dataFolder, isInFolder, pathInFolder } from '../data-folder.ts';
import type { JsonObject } from '../json.ts';
import { licenceId } from '../licence.ts';
import { resourceName } from '../resource-name.ts';
import { tableSchema } from './table-schema.ts';

export function dataPackage(data: DescribedData): JsonObject {
  const { site } = data;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'gongkailan-data',
    id: site.url && `${site.url}${dataPaths.dataPackage}`,
    title: dataName(site).zh,
    description: bothLanguages(tablesMeaning(site)),
    homepage: site.url && `${site.url}${dataFolder}`,
    keywords: [...dataKeywords, ...englishKeywords],
    licenses: licences(data),
    contributors: contributors(data),
    sources: [
      {
        title: '各机关发布的政府信息公开工作年度报告',
        path: site.url && `${site.url}/`,
      },
    ],
    resources: data.files.filter(isInPackage).map((file) => resource(data, file)),
  };
}

/** What others say of the data is no part of the data, and paths may not climb out of the folder. */
export function isInPackage({ kind, path }: PublishedFile): boolean {
  return kind !== 'description' && kind !== 'report' && isInFolder(path);
}

function licences({ site: { dataLicence } }: DescribedData): JsonObject[] | undefined {
  if (dataLicence === undefined) return undefined;
  return [{ name: licenceId(dataLicence), path: dataLicence.url, title: dataLicence.name }];
}

/** `role` is what v1 reads. */
function contributors({ site: { organizer, operator } }: DescribedData): JsonObject[] | undefined {
  const named = [
    ...(organizer === undefined ? [] : [{ title: organizer, role: 'publisher' }]),
    ...(operator === undefined ? [] : [{ title: operator, role: 'maintainer' }]),
  ];
  return named.length === 0
    ? undefined
    : named.map(({ title, role }) => ({ title, organization: title, role, roles: [role] }));
}

function resource(data: DescribedData, file: PublishedFile): JsonObject {
  const { path, title, description, mediaType, table } = file;
  const size = sizeOf(data, file);
  return {
    name: resourceName(path),
    path: pathInFolder(path),
    title: bothLanguages(title),
    description: bothLanguages(description),
    ...(table !== undefined && { type: 'table', profile: 'tabular-data-resource' }),
    format: path.replace(/^.*\./, ''),
    mediatype: mediaType,
    encoding: isText(mediaType) ? 'utf-8' : undefined,
    bytes: size?.bytes,
    hash: size && `sha256:${size.digest}`,
    ...(table !== undefined && { dialect, schema: tableSchema(path, table) }),
  };
}

/** All tables begin with a byte order mark, which readers of UTF-8 skip. */
const dialect = {
  delimiter: ',',
  lineTerminator: '\n',
  quoteChar: '"',
  doubleQuote: true,
  skipInitialSpace: false,
  header: true,
} as const;

function isText(mediaType: string): boolean {
  return mediaType === mediaTypes.csv || mediaType === mediaTypes.json;
}
