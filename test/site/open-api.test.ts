/** The OpenAPI description of the built site: the published schema, and every answer that it promises. */
import { readFileSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../src/server/serve.ts';
import { siteFolder } from '../support/built-site.ts';
import { columnFilesOnDisk, fileAt, isThere, jsonAt } from '../support/published-files.ts';
import { asPrinted, draft2020, schemaText } from '../support/schemas.ts';

interface Answer {
  readonly schema?: object;
}

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly $ref: string }[];
  readonly responses: { readonly '200': { readonly content: Readonly<Record<string, Answer>> } };
}

interface Parameter {
  readonly name: string;
  readonly schema: { readonly enum?: readonly number[] };
}

interface Description {
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, object>>;
    readonly parameters: Readonly<Record<string, Parameter>>;
  };
}

interface ReportList {
  readonly reports: readonly { readonly agency: string; readonly year: number }[];
}

const document = jsonAt('/data/openapi.json') as Description;
const { reports } = jsonAt('/data/reports.json') as ReportList;

/** A path with every value that its names may have; of reports, all that there are. */
function addresses(template: string, { parameters = [] }: Operation): string[] {
  const named = parameters.map(({ $ref }) => parameterAt($ref));
  const years = named.find(({ schema }) => schema.enum !== undefined)?.schema.enum;
  if (years !== undefined) return years.map((year) => template.replace('{year}', String(year)));
  if (named.length === 0) return [template];
  return [
    ...new Set(
      reports.map(({ agency, year }) =>
        template.replace('{agency}', agency).replace('{year}', String(year)),
      ),
    ),
  ];
}

function parameterAt(reference: string): Parameter {
  const found = document.components.parameters[reference.split('/').at(-1) ?? ''];
  if (found === undefined) throw new Error(`no parameter ${reference}`);
  return found;
}

const operations = Object.entries(document.paths).map(
  ([template, { get }]) => ({ template, get, addresses: addresses(template, get) }) as const,
);

describe('the description', () => {
  test('is valid OpenAPI 3.1 by the published schema', () => {
    // Taken by itself, the schema knows one meaning of #meta; Ajv takes the root for it.
    const text = schemaText('openapi-3.1-schema.json').replaceAll(
      '"$dynamicRef": "#meta"',
      '"$ref": "#/$defs/schema"',
    );
    const schema = JSON.parse(text) as object;
    const validate = draft2020({ strict: false, logger: false }).compile(schema);
    validate(document);
    expect(validate.errors).toBeNull();
  });

  test('is valid to a validator of OpenAPI, which finds every reference', async () => {
    const validator = new Validator();
    const copy = asPrinted(document) as Record<string, unknown>;
    expect(await validator.validate(copy)).toMatchObject({ valid: true });
    expect(() => validator.resolveRefs()).not.toThrow();
  });

  test('has a name of its own for each operation', () => {
    const ids = operations.map(({ get }) => get.operationId);
    expect(ids).toEqual([...new Set(ids)]);
  });

  test('names every file of the column on disk, and those of every report', () => {
    const promised = new Set(operations.flatMap(({ addresses: all }) => all));
    expect(columnFilesOnDisk().filter((path) => !promised.has(path))).toEqual([]);
    expect([...promised].filter((path) => !isThere(path))).toEqual([]);
  });
});

test('every JSON that is promised follows the schema that is promised', () => {
  const ajv = draft2020({ strict: false, logger: false, discriminator: false });
  ajv.addSchema({ $id: 'https://test.invalid/openapi.json', ...document });
  const wrong = operations.flatMap(({ template, get, addresses: all }) => {
    const answer = get.responses['200'].content['application/json'];
    if (answer?.schema === undefined || !template.endsWith('.json')) return [];
    const validate = ajv.compile(whole(answer.schema));
    return all.flatMap((path) => {
      const isRight = validate(JSON.parse(readFileSync(fileAt(path), 'utf8')));
      return isRight ? [] : [`${path} ${JSON.stringify(validate.errors?.slice(0, 2))}`];
    });
  });
  expect(wrong).toEqual([]);
});

/** A schema that stands in the description, found from outside of it. */
function whole(schema: object): object {
  return JSON.parse(
    JSON.stringify(schema).replaceAll('"#/', '"https://test.invalid/openapi.json#/'),
  ) as object;
}

describe('asked of a server', () => {
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    server = await serve({ root: siteFolder });
  });
  afterAll(() => server.close());

  test('each address answers with a type that is promised', async () => {
    const wrong: string[] = [];
    for (const { get, addresses: all } of operations) {
      const [path = ''] = all;
      const response = await fetch(new URL(path, server.url));
      await response.arrayBuffer();
      const type = response.headers.get('content-type')?.split(';')[0] ?? '';
      if (response.status !== 200 || !(type in get.responses['200'].content)) {
        wrong.push(`${path} ${String(response.status)} ${type}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
