/**
 * A table in the words of Table Schema (https://datapackage.org/standard/table-schema/). Where a cell may be empty or
 * hold a slash, v2 says of each field what that means; for readers of v1, which know one list for all fields, the same
 * texts stand beside the fields.
 */
import type { Column } from '../../columns/column.ts';
import type { ForeignKey, TableDescription } from '../../catalogue/table-description.ts';
import { csvMeaning } from '../csv-meaning.ts';
import { bothLanguages } from '../described-data.ts';
import type { JsonObject } from '../json.ts';
import { valuePattern } from '../patterns.ts';
import { resourceName } from '../resource-name.ts';

/** `path`: of the table, which its foreign keys may name. */
export function tableSchema(
  path: string,
  { columns, primaryKey, foreignKeys }: TableDescription,
): JsonObject {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: columns.map(field),
    missingValues: [...new Set(columns.flatMap(({ missing }) => missing.map(({ text }) => text)))],
    primaryKey: [...primaryKey],
    foreignKeys:
      foreignKeys.length === 0 ? undefined : foreignKeys.map((key) => foreignKey(path, key)),
  };
}

function field(column: Column): JsonObject {
  const { name, title, missing } = column;
  return {
    name,
    ...typeOf(column),
    title: bothLanguages(title),
    description: bothLanguages(csvMeaning(column)),
    missingValues: missing.map(({ text, meaning }) => ({
      value: text,
      label: bothLanguages(meaning),
    })),
    constraints: constraints(column),
  };
}

/** Money as filed is text: a number would lose the zeros at its end. Its reading stands beside it. */
function typeOf({ type, measure }: Column): JsonObject {
  if (measure === 'amount' || measure === 'amountWithUnit') return { type: 'string' };
  return type === 'decimal' ? { type: 'number' } : { type };
}

function constraints(column: Column): JsonObject | undefined {
  const { missing, values, minimum } = column;
  const isText = typeOf(column)['type'] === 'string';
  const all: JsonObject = {
    ...(missing.length === 0 && { required: true }),
    ...(values !== undefined && { enum: [...values] }),
    ...(minimum !== undefined && !isText && { minimum }),
    ...(column.pattern !== undefined && isText && { pattern: valuePattern(column.pattern) }),
  };
  return Object.keys(all).length === 0 ? undefined : all;
}

/** A table that names itself says no name. */
function foreignKey(own: string, { columns, path, references }: ForeignKey): JsonObject {
  return {
    fields: [...columns],
    reference: {
      resource: path === own ? undefined : resourceName(path),
      fields: [...references],
    },
  };
}
