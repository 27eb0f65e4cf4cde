/**
 * YAML to a mapping of plain values, every scalar left as the text that was written.
 *
 * js-yaml reads it, since it is fast; when it can't, the slips that people make are looked for first, then what the
 * parsers say.
 */
import { FAILSAFE_SCHEMA, load, YAMLException } from 'js-yaml';
import { commonSlips } from './common-slips.ts';
import { findYamlBulk } from './yaml-bulk.ts';
import { yamlPlaces, type YamlError } from './yaml-places.ts';

export type Mapping = Readonly<Record<string, unknown>>;

export type MappingReading =
  { readonly mapping: Mapping } | { readonly errors: readonly YamlError[] };

/** `firstLine`: the line of the file where `text` begins. */
export function readMapping(text: string, firstLine: number): MappingReading {
  const bulk = findYamlBulk(text, firstLine);
  if (bulk !== undefined) return { errors: [bulk] };
  const aliases = mayHoldAnchors.test(text) ? yamlPlaces(text, firstLine).errors : [];
  if (aliases.length > 0) return { errors: aliases };
  try {
    const value: unknown = load(text, { schema: FAILSAFE_SCHEMA, maxAliases: 0 });
    if (isMapping(value)) return { mapping: value };
    return {
      errors: [{ line: firstLine, column: 1, message: '这里应是一行一行的“名称: 内容”' }],
    };
  } catch (error) {
    return { errors: explain(text, firstLine, error) };
  }
}

/** js-yaml would read an anchor without a word, and the text after it as the value. */
const mayHoldAnchors = /(^|[:[,{\-\s])[&*!][^\s]/m;

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function explain(text: string, firstLine: number, error: unknown): readonly YamlError[] {
  const slips = commonSlips(text, firstLine);
  if (slips.length > 0) return slips;
  const { errors } = yamlPlaces(text, firstLine);
  if (errors.length > 0) return errors;
  const mark = error instanceof YAMLException ? error.mark : undefined;
  return [
    {
      line: firstLine + (mark?.line ?? 0),
      column: (mark?.column ?? 0) + 1,
      message: '这里的YAML写法看不懂；请检查冒号、括号和引号，不要用 ! 开头的标签和看不见的字符',
    },
  ];
}
