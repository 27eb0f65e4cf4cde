/**
 * What CSV on the Web metadata may say, as far as ours say anything, after the Recommendation:
 * https://www.w3.org/TR/tabular-metadata/. Strict: a property that it doesn't define is an error, but for those with a
 * prefix of the context, which may stand anywhere (5.8).
 */
import { z } from 'zod';

/** 5.1.2: relative to the metadata. */
const link = z.string().regex(/^(?!\/)(?!.*\.\.)[\w./-]+$/);
/** 5.6: a variable of RFC 6570, not beginning with an underscore. */
const name = z.string().regex(/^(?!_)[\w]+(\.[\w]+)*$/);
const languageValues = z.array(
  z.strictObject({ '@value': z.string().regex(/\S/), '@language': z.enum(['zh', 'en']) }),
);
const described = { 'dc:title': languageValues, 'dc:description': languageValues };
const expression = z.string().refine(isExpression);

/** 5.11: formats of strings are regular expressions, of booleans two texts; bounds are those of ordered types. */
const datatype = z.union([
  z.enum(['string', 'integer', 'decimal', 'boolean', 'date']),
  z.strictObject({ base: z.literal('string'), format: expression }),
  z.strictObject({ base: z.literal('boolean'), format: z.string().regex(/^[^|]+\|[^|]+$/) }),
  z.strictObject({ base: z.enum(['integer', 'decimal']), minimum: z.number() }),
]);

/** 5.6 and, for what is inherited, 5.7. */
const column = z.strictObject({
  '@type': z.literal('Column'),
  name,
  titles: z.string(),
  ...described,
  datatype,
  required: z.boolean().optional(),
  separator: z.string().min(1).optional(),
});

const uniqueNames = z
  .array(name)
  .min(1)
  .refine((names) => new Set(names).size === names.length);

/** 5.5. */
const schema = z.strictObject({
  '@type': z.literal('Schema'),
  columns: z
    .array(column)
    .min(1)
    .refine((columns) => new Set(columns.map((one) => one.name)).size === columns.length),
  primaryKey: uniqueNames,
  foreignKeys: z
    .array(
      z.strictObject({
        columnReference: uniqueNames,
        reference: z.strictObject({ resource: link, columnReference: uniqueNames }),
      }),
    )
    .optional(),
});

/** 5.4. */
const table = z.strictObject({
  '@type': z.literal('Table'),
  url: link,
  ...described,
  tableSchema: schema,
});

/** 5.9. */
const dialect = z.strictObject({
  encoding: z.literal('utf-8'),
  delimiter: z.string().length(1),
  quoteChar: z.string().length(1),
  doubleQuote: z.boolean(),
  header: z.boolean(),
});

/** 5.3. The context is exactly this, and a language at most (5.2). */
export const csvwModel = z.strictObject({
  '@context': z.tuple([
    z.literal('http://www.w3.org/ns/csvw'),
    z.strictObject({ '@language': z.string() }),
  ]),
  '@type': z.literal('TableGroup'),
  ...described,
  'dc:subject': z.array(z.string()).optional(),
  'dc:publisher': z.string().optional(),
  'dc:license': z.strictObject({ '@id': z.url() }).optional(),
  'dc:modified': z
    .strictObject({ '@value': z.iso.date(), '@type': z.literal('xsd:date') })
    .optional(),
  dialect,
  lang: z.string(),
  tables: z.array(table).min(1),
});

export type CsvwColumn = z.output<typeof column>;

function isExpression(text: string): boolean {
  try {
    new RegExp(text, 'u').test('');
    return true;
  } catch {
    return false;
  }
}
