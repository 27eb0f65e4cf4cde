/**
 * The tables of the column as CSV on the Web metadata (https://www.w3.org/TR/tabular-metadata/): one document for all
 * of them, beside them.
 */
import type { PublishedFile } from '../../catalogue/published-file.ts';
import type { ForeignKey, TableDescription } from '../../catalogue/table-description.ts';
import type { Bilingual } from '../../columns/column.ts';
import { csvwColumn } from './csvw-column.ts';
import { pathInFolder } from '../data-folder.ts';
import { dataKeywords, dataName, tablesMeaning } from '../data-words.ts';
import type { DescribedData } from '../described-data.ts';
import type { JsonObject } from '../json.ts';
import { inLanguages } from '../languages.ts';

export function csvwMetadata(data: DescribedData): JsonObject {
  const { site, files } = data;
  const { dataLicence, organizer } = site;
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'zh' }],
    '@type': 'TableGroup',
    ...described(dataName(site), tablesMeaning(site)),
    'dc:subject': [...dataKeywords],
    'dc:publisher': organizer,
    'dc:license': dataLicence && { '@id': dataLicence.url },
    'dc:modified': data.changedOn && { '@value': data.changedOn, '@type': 'xsd:date' },
    dialect: { encoding: 'utf-8', delimiter: ',', quoteChar: '"', doubleQuote: true, header: true },
    lang: 'zh',
    tables: files.flatMap((file) => (file.table === undefined ? [] : [table(file, file.table)])),
  };
}

function table(
  { path, title, description }: PublishedFile,
  { columns, primaryKey, foreignKeys }: TableDescription,
): JsonObject {
  return {
    '@type': 'Table',
    url: pathInFolder(path),
    ...described(title, description),
    tableSchema: {
      '@type': 'Schema',
      columns: columns.map(csvwColumn),
      primaryKey: [...primaryKey],
      foreignKeys: foreignKeys.length === 0 ? undefined : foreignKeys.map(foreignKey),
    },
  };
}

function foreignKey({ columns, path, references }: ForeignKey): JsonObject {
  return {
    columnReference: [...columns],
    reference: { resource: pathInFolder(path), columnReference: [...references] },
  };
}

function described(title: Bilingual, description: Bilingual): JsonObject {
  return { 'dc:title': inLanguages(title), 'dc:description': inLanguages(description) };
}
