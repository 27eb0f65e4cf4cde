/** The shape of `reports.json`: what it says of each report has the words and shapes of `report.json`. */
import { editions } from '../../../form/editions.ts';
import { sections } from '../../../form/sections.ts';
import { reportFileNames } from '../../addresses.ts';
import { listedTotals } from '../../columns/report-columns.ts';
import type { Json, JsonObject } from '../json.ts';
import { reportSchema } from '../report-schema/report-schema.ts';

const shared = [
  'page',
  'agency',
  'agencyName',
  'kind',
  'divisionCode',
  'division',
  'year',
  'title',
  'publishedOn',
];

/** `definitions`: where those of the report stand in the document. */
export function reportListSchema(definitions: string): JsonObject {
  const { properties } = reportSchema(definitions).oneOf[0] as {
    properties: Readonly<Record<string, JsonObject>>;
  };
  const listed = exactly({
    ...Object.fromEntries(shared.map((name) => [name, properties[name] ?? {}])),
    form: { type: 'string', enum: Object.keys(editions) },
    corrections: {
      description: '更正的日期。 Days of corrections.',
      type: 'array',
      items: { $ref: `${definitions}Date` },
    },
    figures: exactly(
      Object.fromEntries(listedTotals.map((id) => [id, { $ref: `${definitions}Count` }])),
    ),
    files: exactly(Object.fromEntries(fileKeys().map((key) => [key, { type: 'string' }]))),
  });
  return exactly({
    name: { description: '栏目的名称。 Name of the column.', type: 'string' },
    date: {
      description: '内容截至哪一天。 Day of the newest publication or correction.',
      anyOf: [{ $ref: `${definitions}Date` }, { type: 'null' }],
    },
    count: { description: '报告的份数。 Number of reports.', type: 'integer', minimum: 0 },
    reports: { type: 'array', items: listed },
  });
}

/** Addresses of the files of a report, by what they are. */
function fileKeys(): string[] {
  const tables = sections.filter(({ id }) => reportFileNames.tables[id] !== undefined);
  return ['json', 'csv', 'docx', ...tables.map(({ id }) => id)];
}

function exactly(properties: Readonly<Record<string, Json>>): JsonObject {
  return {
    type: 'object',
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
  };
}
