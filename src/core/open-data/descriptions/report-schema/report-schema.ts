/**
 * The JSON Schema (2020-12) of `report.json`, made from the zod schema that the reports are held to. Whatever one of
 * them accepts or refuses, so does the other; names and meanings come from the form.
 */
import { z } from 'zod';
import { editionEnglish } from '../../../form/english/form.ts';
import { englishFigure } from '../../../form/english/figures.ts';
import { editions, type EditionId } from '../../../form/editions.ts';
import { figureDefinitions } from '../../../form/figures.ts';
import { reportJsonSchema } from '../../report-json-schema.ts';
import { bothLanguages } from '../described-data.ts';
import type { JsonObject } from '../json.ts';
import { definitionMeanings, findingMeanings, propertyMeanings } from './report-meanings.ts';

const propertyWords: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(propertyMeanings).map(([name, meaning]) => [name, bothLanguages(meaning)]),
);

export interface ReportSchema {
  /** One for each edition of the form. */
  readonly oneOf: readonly JsonObject[];
  /** What they share; they name it as `${definitions}Count`. */
  readonly definitions: Readonly<Record<string, JsonObject>>;
}

/** The whole schema as a document of its own; `id` is its whole address, where it is known. */
export function reportSchemaDocument(id: string | undefined): JsonObject {
  const { oneOf, definitions } = reportSchema('#/$defs/');
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: id,
    title: '政府信息公开工作年度报告',
    description:
      '一份年度报告：report.json。件数是整数，金额是照原样的文字；null 是空白（没有填写），"/" 是原件填的斜线，都不是零。 One annual report on open government information. A count is an integer, money is text as filed; null is a blank (nothing was filed), "/" is a slash as filed: neither is zero.',
    oneOf,
    $defs: definitions,
  };
}

/** `definitions`: where they stand in the document that the schema becomes a part of, e.g. `#/$defs/`. */
export function reportSchema(definitions: string): ReportSchema {
  const { oneOf, $defs } = made(definitions);
  return {
    oneOf: Object.values(editions).map(({ id }, position) => ofEdition(id, oneOf[position])),
    definitions: described(withoutIds($defs), definitionMeanings),
  };
}

interface Made {
  readonly oneOf: readonly ObjectSchema[];
  readonly $defs: Readonly<Record<string, JsonObject>>;
}

interface ObjectSchema extends JsonObject {
  readonly properties: Readonly<Record<string, JsonObject>>;
}

function made(definitions: string): Made {
  const text = JSON.stringify(z.toJSONSchema(reportJsonSchema));
  return JSON.parse(text.replaceAll('"#/$defs/', `"${definitions}`)) as Made;
}

/** The names by which zod finds them stand in their keys already. */
function withoutIds(definitions: Readonly<Record<string, JsonObject>>): Record<string, JsonObject> {
  const sorted = Object.entries(definitions).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([name, schema]) => [name, { ...schema, id: undefined }]));
}

function ofEdition(id: EditionId, schema: ObjectSchema | undefined): JsonObject {
  if (schema === undefined) throw new Error(`no schema for edition ${id}`);
  const { figures, findings, ...others } = schema.properties;
  return {
    title: editions[id].label,
    description: `${editions[id].notice} ${editionEnglish[id]}`,
    ...schema,
    properties: {
      ...described(others, propertyWords),
      figures: { description: propertyWords['figures'], ...withFigureNames(id, figures) },
      findings: { description: propertyWords['findings'], ...withFindingNames(findings) },
    },
  };
}

function withFigureNames(edition: EditionId, figures: JsonObject | undefined): JsonObject {
  const { properties } = figures as ObjectSchema;
  const named = figureDefinitions(edition).map(({ id, name }) => [
    id,
    { ...properties[id], title: name, description: englishFigure(edition, id).name },
  ]);
  return { ...figures, properties: Object.fromEntries(named) as JsonObject };
}

function withFindingNames(findings: JsonObject | undefined): JsonObject {
  const { items } = findings as { items: ObjectSchema };
  return {
    ...findings,
    items: { ...items, properties: described(items.properties, findingMeanings) },
  };
}

function described(
  properties: Readonly<Record<string, JsonObject>>,
  meanings: Readonly<Record<string, string>>,
): Record<string, JsonObject> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [
      name,
      { description: meaning(meanings, name), ...schema },
    ]),
  );
}

/** A property that nobody has described is a bug. */
function meaning(meanings: Readonly<Record<string, string>>, name: string): string {
  const found = meanings[name];
  if (found === undefined) throw new Error(`no meaning of ${name}`);
  return found;
}
