/** A whole YAML file against a schema: the register of agencies and the site's own facts. */
import type { z } from 'zod';
import type { Issue } from '../issue/issue.ts';
import { raise } from '../issue/raise.ts';
import { loadYaml } from './load-yaml.ts';
import { shapeIssues } from './shape-issues.ts';
import { yamlPlaces } from './yaml-places.ts';

export interface TextFile {
  readonly path: string;
  readonly text: string;
}

export type YamlReading<T> = { readonly value: T } | { readonly issues: readonly Issue[] };

export function readYamlFile<T>({ path, text }: TextFile, schema: z.ZodType<T>): YamlReading<T> {
  const yaml = text.replace(/^\uFEFF/, '');
  if (yaml.trim() === '') return { issues: [raise('file-empty', path, '文件是空的')] };
  const raw = loadYaml(yaml);
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    const [error] = yamlPlaces(yaml, 1).errors;
    return {
      issues: [
        raise(
          'front-matter-syntax',
          path,
          error?.message ?? '文件应是一行一行的“名称: 内容”',
          error,
        ),
      ],
    };
  }
  const result = schema.safeParse(raw);
  if (result.success) return { value: result.data };
  return { issues: shapeIssues(schema, result.error, raw, { path, places: yamlPlaces(yaml, 1) }) };
}
