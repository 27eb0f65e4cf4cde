/**
 * The CSV on the Web metadata of the built site. There is no published schema of such metadata, so they are held to
 * what the Recommendation says (test/support/csvw-model.ts), read as JSON-LD by its official context, and every CSV is
 * held to them.
 */
import { describe, expect, test } from 'vitest';
import { csvwModel, type CsvwColumn } from '../support/csvw-model.ts';
import { columnFilesOnDisk, fileAt, jsonAt } from '../support/published-files.ts';
import { readTable, type ExpectedColumn } from '../support/read-table.ts';
import { toQuads } from '../support/schemas.ts';

const metadata = jsonAt('/data/csv-metadata.json') as object;
const { tables } = csvwModel.parse(metadata);

describe('the metadata', () => {
  test('say nothing that the Recommendation doesn’t know', () => {
    expect(csvwModel.safeParse(metadata).error?.issues).toBeUndefined();
  });

  test('are JSON-LD of which the official context knows every key', async () => {
    const quads = await toQuads(metadata, 'https://gk.example.gov.cn/data/csv-metadata.json');
    const statements = quads.split('\n');
    expect(statements.filter((line) => line.includes('csvw#url'))).toHaveLength(tables.length);
    expect(quads).toContain(
      '<http://purl.org/dc/terms/license> <https://creativecommons.org/licenses/by/4.0/>',
    );
  });

  test('describe every CSV of the column', () => {
    expect(tables.map(({ url }) => `/data/${url}`).toSorted()).toEqual(
      columnFilesOnDisk().filter((path) => path.endsWith('.csv')),
    );
  });

  test('name columns of keys that there are, in tables that there are', () => {
    const columnsOf = new Map(
      tables.map(({ url, tableSchema }) => [url, tableSchema.columns.map(({ name }) => name)]),
    );
    const strange = tables.flatMap(({ url, tableSchema: { primaryKey, foreignKeys = [] } }) => [
      ...primaryKey.map((name) => [url, name] as const),
      ...foreignKeys.flatMap(({ columnReference, reference }) => [
        ...columnReference.map((name) => [url, name] as const),
        ...reference.columnReference.map((name) => [reference.resource, name] as const),
      ]),
    ]);
    expect(strange.filter(([url, name]) => columnsOf.get(url)?.includes(name) !== true)).toEqual(
      [],
    );
  });
});

test.each(tables.map((table) => [table.url, table] as const))(
  '%s is as it is described',
  async (url, { tableSchema: { columns, primaryKey } }) => {
    const { rows, faults } = await readTable(fileAt(`/data/${url}`), {
      columns: columns.map(expectedColumn),
      primaryKey,
    });
    expect(faults.slice(0, 5)).toEqual([]);
    expect(rows).toBeGreaterThan(0);
  },
);

test('a slash is a text of its own, which no reader takes for an empty cell', () => {
  const total = tables
    .find(({ url }) => url === 'tables/requests.csv')
    ?.tableSchema.columns.find(({ name }) => name === 'total');
  expect(total).toMatchObject({ datatype: { base: 'string' }, required: false });
  expect(total && expectedColumn(total).fault('/')).toBeUndefined();
  expect(total && expectedColumn(total).fault('／')).toBeDefined();
  expect(total).not.toHaveProperty('null');
});

interface Datatype {
  readonly base: string;
  readonly format?: string;
  readonly minimum?: number;
}

/** What is left out is what the Recommendation supposes: an empty cell is null. */
function expectedColumn({ name, datatype, required = false }: CsvwColumn): ExpectedColumn {
  const { base, format, minimum }: Datatype =
    typeof datatype === 'string' ? { base: datatype } : datatype;
  return {
    name,
    missing: [''],
    isRequired: required,
    fault: (text) => {
      if (minimum !== undefined && Number(text) < minimum) return `${text} is too small`;
      return types[base]?.(text, format) === true ? undefined : `${text} is no ${base}`;
    },
  };
}

const types: Readonly<Record<string, (text: string, format: string | undefined) => boolean>> = {
  string: (text, format) => format === undefined || new RegExp(format, 'u').test(text),
  integer: (text) => /^[+-]?\d+$/.test(text),
  decimal: (text) => /^[+-]?\d+(\.\d+)?$/.test(text),
  boolean: (text, format = 'true|false') => format.split('|').includes(text),
  date: (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)),
};
