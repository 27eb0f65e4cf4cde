/** A whole YAML file against a schema: the register of agencies and the site's own facts. */
import type { z } from 'zod';
import type { Issue } from '../issue/issue.ts';
import { raise } from '../issue/raise.ts';
import { withLineFeeds } from './line-feeds.ts';
import { readMapping } from './read-mapping.ts';
import { shapeIssues } from './shape-issues.ts';

export interface TextFile {
  readonly path: string;
  readonly text: string;
}

export type YamlReading<T> = { readonly value: T } | { readonly issues: readonly Issue[] };

export function readYamlFile<T>({ path, text }: TextFile, schema: z.ZodType<T>): YamlReading<T> {
  const yaml = withLineFeeds(text.replace(/^\uFEFF/, ''));
  if (yaml.trim() === '') return { issues: [raise('file-empty', path, '文件是空的')] };
  const reading = readMapping(yaml, 1);
  if ('errors' in reading) {
    return {
      issues: reading.errors.map((error) =>
        raise('front-matter-syntax', path, error.message, error),
      ),
    };
  }
  const result = schema.safeParse(reading.mapping);
  if (result.success) return { value: result.data };
  const context = { path, text: yaml, firstLine: 1 };
  return { issues: shapeIssues(schema, result.error, reading.mapping, context) };
}
