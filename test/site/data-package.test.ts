/** The Data Package of the built site: its profile, its files, and every CSV against its Table Schema. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { asPrinted, draft7, schemaFile } from '../support/schemas.ts';
import { columnFilesOnDisk, fileAt, jsonAt } from '../support/published-files.ts';
import { readTable, type ExpectedColumn } from '../support/read-table.ts';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly missingValues: readonly { readonly value: string; readonly label: string }[];
  readonly constraints?: {
    readonly required?: boolean;
    readonly enum?: readonly string[];
    readonly minimum?: number;
    readonly pattern?: string;
  };
}

interface ForeignKey {
  readonly fields: readonly string[];
  readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema?: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly ForeignKey[];
  };
}

interface Package {
  readonly licenses: readonly object[];
  readonly resources: readonly Resource[];
}

const descriptor = jsonAt('/data/datapackage.json') as Package;
const { resources } = descriptor;
const tables = resources.flatMap(({ schema, ...rest }) => (schema ? [{ schema, ...rest }] : []));
const table = (name: string) => tables.find((one) => one.name === name);

describe('the package', () => {
  test('follows the profile of version 2', () => {
    const validate = draft7().compile(schemaFile('datapackage-2.0.json'));
    validate(descriptor);
    expect(validate.errors).toBeNull();
  });

  test('follows that of version 1, once tables that name themselves do it as version 1 wants', () => {
    const older = asPrinted(descriptor) as typeof descriptor;
    for (const { schema } of older.resources) {
      for (const { reference } of schema?.foreignKeys ?? [])
        Object.assign(reference, { resource: reference.resource ?? '' });
    }
    const validate = draft7().compile(schemaFile('datapackage-1.0.json'));
    validate(older);
    expect(validate.errors).toBeNull();
  });

  test('has every file of data on disk, and none that is not there', () => {
    const described = [
      'schema.json',
      'datapackage.json',
      'csv-metadata.json',
      'catalog.jsonld',
      'openapi.json',
    ];
    const files = columnFilesOnDisk().filter(
      (path) => path.startsWith('/data/') && !described.some((end) => path.endsWith(end)),
    );
    expect(resources.map(({ path }) => `/data/${path}`).toSorted()).toEqual(files);
  });

  test('tells each file’s length and SHA-256', () => {
    const wrong = resources.filter(({ path, bytes, hash }) => {
      const content = readFileSync(fileAt(`/data/${path}`));
      const digest = createHash('sha256').update(content).digest('hex');
      return content.length !== bytes || hash !== `sha256:${digest}`;
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('names each file once', () => {
    const names = resources.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });

  test('names the licence of the demonstration by its id', () => {
    expect(descriptor.licenses).toMatchObject([
      { name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' },
    ]);
  });

  test('says of an empty cell and of a slash what each means', () => {
    const field = table('requests')?.schema.fields.find(({ name }) => name === 'total');
    expect(field).toMatchObject({
      type: 'integer',
      missingValues: [{ value: '' }, { value: '/' }],
    });
    const labels = field?.missingValues.map(({ label }) => label) ?? [];
    expect(labels[0]).not.toBe(labels[1]);
  });
});

describe('every table', () => {
  test.each(tables.map((one) => [one.path, one] as const))(
    '%s is as it is described',
    async (path, { schema }) => {
      const { rows, faults } = await readTable(fileAt(`/data/${path}`), {
        columns: schema.fields.map(expectedColumn),
        primaryKey: schema.primaryKey,
      });
      expect(faults.slice(0, 5)).toEqual([]);
      expect(rows).toBeGreaterThan(0);
    },
  );

  test('names only rows that are there in other tables', async () => {
    const read = new Map(
      await Promise.all(
        tables.map(
          async ({ name, path, schema }) =>
            [
              name,
              await readTable(fileAt(`/data/${path}`), {
                columns: schema.fields.map(expectedColumn),
                primaryKey: [],
              }),
            ] as const,
        ),
      ),
    );
    const lost = tables.flatMap(({ name, schema }) =>
      (schema.foreignKeys ?? []).flatMap(({ fields, reference }) => {
        const known = read.get(reference.resource ?? name)?.keys(reference.fields);
        const used = [...(read.get(name)?.keys(fields) ?? [])];
        return used.filter((key) => !known?.has(key)).map((key) => `${name}: ${key}`);
      }),
    );
    expect(lost).toEqual([]);
  });
});

function expectedColumn({ name, type, missingValues, constraints = {} }: Field): ExpectedColumn {
  const pattern =
    constraints.pattern === undefined ? undefined : new RegExp(`^(?:${constraints.pattern})$`, 'u');
  return {
    name,
    missing: constraints.required === true ? [''] : missingValues.map(({ value }) => value),
    isRequired: constraints.required === true,
    fault: (text) => {
      if (!isOfType(text, type)) return `${text} is no ${type}`;
      if (constraints.enum?.includes(text) === false) return `${text} is none of the values`;
      if (constraints.minimum !== undefined && Number(text) < constraints.minimum)
        return `${text} is too small`;
      return pattern?.test(text) === false ? `${text} does not match` : undefined;
    },
  };
}

function isOfType(text: string, type: string): boolean {
  switch (type) {
    case 'string':
      return true;
    case 'integer':
      return /^-?\d+$/.test(text);
    case 'number':
      return /^-?\d+(\.\d+)?$/.test(text);
    case 'boolean':
      return text === 'true' || text === 'false';
    case 'date':
      return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
    default:
      return false;
  }
}
