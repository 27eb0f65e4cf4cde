/** The shapes of the JSON that is got, by name. */
import { z } from 'zod';
import { editions } from '../../../form/editions.ts';
import { dataPaths, reportFileNames } from '../../addresses.ts';
import { changesJsonSchema } from '../../changes/changes-json.ts';
import { reportsListSchema } from '../../reports-list-schema.ts';
import type { JsonObject } from '../json.ts';
import { reportSchema } from '../report-schema/report-schema.ts';

const place = '#/components/schemas/';
const jsonOfReport = new RegExp(`/${reportFileNames.json.replace('.', '\\.')}$`);

/** What an address answers with; undefined where it is no JSON that is described here. */
export function schemaNameOf(template: string): string | undefined {
  return jsonOfReport.test(template) ? 'Report' : names[template];
}

const names: Readonly<Record<string, string>> = {
  [dataPaths.reports]: 'ReportList',
  [dataPaths.changes]: 'Changes',
  [dataPaths.jsonFeed]: 'JsonFeed',
};

export function schemas(): JsonObject {
  const { oneOf, definitions } = reportSchema(place);
  const ids = Object.keys(editions);
  return {
    Report: {
      oneOf: ids.map((id) => ({ $ref: `${place}Report${id}` })),
      discriminator: {
        propertyName: 'form',
        mapping: Object.fromEntries(ids.map((id) => [id, `${place}Report${id}`])),
      },
    },
    ...Object.fromEntries(ids.map((id, position) => [`Report${id}`, oneOf[position]])),
    ...definitions,
    ReportList: fromZod(reportsListSchema),
    Changes: fromZod(changesJsonSchema),
    JsonFeed: jsonFeed,
  };
}

/** Which draft it follows is said once, by OpenAPI. */
function fromZod(schema: z.ZodType): JsonObject {
  return { ...(z.toJSONSchema(schema) as JsonObject), $schema: undefined };
}

/** As far as a reader relies on it: https://www.jsonfeed.org/version/1.1/. */
const jsonFeed = {
  type: 'object',
  required: ['version', 'title', 'items'],
  properties: {
    version: { type: 'string', pattern: '^https://jsonfeed\\.org/version/1' },
    title: { type: 'string' },
    items: {
      type: 'array',
      items: { type: 'object', required: ['id'], properties: { id: { type: 'string' } } },
    },
  },
} as const;
