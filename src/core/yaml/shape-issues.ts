/** Turns what zod says about YAML into findings with a place, a name and a suggestion. */
import { closest, distance } from 'fastest-levenshtein';
import { z } from 'zod';
import type { FigureId } from '../form/figures.ts';
import type { Issue } from '../issue/issue.ts';
import { raise } from '../issue/raise.ts';
import { commonSlips } from './common-slips.ts';
import { yamlPlaces, type YamlPath, type YamlPlaces } from './yaml-places.ts';

export interface ShapeContext {
  readonly path: string;
  /** The YAML that was read, and the line of the file where it begins. */
  readonly text: string;
  readonly firstLine: number;
  /** What stands at a path, in words and figure ids; undefined for what is no figure. */
  readonly describe?: (
    path: YamlPath,
  ) => { name: string; figures: readonly FigureId[] } | undefined;
}

export function shapeIssues(
  schema: z.ZodType,
  error: z.ZodError,
  input: unknown,
  context: ShapeContext,
): Issue[] {
  const places = yamlPlaces(context.text, context.firstLine);
  const suggested = new Set<string>();
  const unknown = error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? unknownKeys(toPath(issue.path), issue.keys, schema, context, places, suggested)
      : [],
  );
  const others = error.issues
    .filter((issue) => issue.code !== 'unrecognized_keys')
    .flatMap((issue) =>
      otherIssue(toPath(issue.path), issue.message, input, context, places, suggested),
    );
  return namingSlips([...unknown, ...others], context);
}

/** On a line with a slip of typing, the slip is what there is to say. */
function namingSlips(issues: readonly Issue[], { path, text, firstLine }: ShapeContext): Issue[] {
  const lines = new Set(issues.map(({ line }) => line));
  const slips = commonSlips(text, firstLine).filter(({ line }) => lines.has(line));
  const slipped = new Set(slips.map(({ line }) => line));
  return [
    ...issues.filter(({ line }) => !slipped.has(line)),
    ...slips.map((slip) => raise('front-matter-syntax', path, slip.message, slip)),
  ];
}

/** Adds to `suggested` what the misspelt keys stand for. */
function unknownKeys(
  path: YamlPath,
  keys: readonly string[],
  schema: z.ZodType,
  context: ShapeContext,
  places: YamlPlaces,
  suggested: Set<string>,
): Issue[] {
  const known = keysAt(schema, path);
  return keys.map((key) => {
    const nearest = nearestKey(key, known);
    if (nearest !== undefined) suggested.add(join([...path, nearest]));
    const message = unknownMessage(key, path, known, nearest);
    return raise('front-matter-key', context.path, message, places.keyAt([...path, key]));
  });
}

function otherIssue(
  path: YamlPath,
  message: string,
  input: unknown,
  { path: file, describe }: ShapeContext,
  places: YamlPlaces,
  suggested: ReadonlySet<string>,
): Issue[] {
  const described = describe?.(path);
  const name = described?.name ?? join(path);
  if (valueAt(input, path) === undefined) {
    // The misspelt key was already reported with this one as its suggestion.
    if (suggested.has(join(path))) return [];
    return [
      raise(
        'front-matter-key',
        file,
        `缺少“${join(path)}”${name === join(path) ? '' : `（${name}）`}，请补上`,
        places.valueAt(path.slice(0, -1)),
        described?.figures,
      ),
    ];
  }
  const sentence = name === '' ? message : `${name}：${message}`;
  return [raise('front-matter-value', file, sentence, places.valueAt(path), described?.figures)];
}

function unknownMessage(
  key: string,
  path: YamlPath,
  known: readonly string[],
  nearest: string | undefined,
): string {
  const where = path.length === 0 ? '' : `“${join(path)}”下的`;
  const what = nearest === undefined ? `可以写的有：${known.join('、')}` : `是不是“${nearest}”？`;
  return `${where}“${key}”不是这里可以写的名称；${what}`;
}

/** Near enough to be a slip: at most half of the characters differ, or one contains the other. */
function nearestKey(key: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || key === '') return undefined;
  const containing = known.find((candidate) => candidate.includes(key) || key.includes(candidate));
  if (containing !== undefined) return containing;
  const nearest = closest(key, [...known]);
  return distance(key, nearest) * 2 <= Math.max(key.length, nearest.length) ? nearest : undefined;
}

function keysAt(schema: z.ZodType, path: YamlPath): string[] {
  let current: unknown = schema;
  for (const step of [...path]) {
    const inner = unwrap(current);
    if (inner instanceof z.ZodObject) current = inner.shape[String(step)];
    else if (inner instanceof z.ZodArray) current = inner.element;
    else return [];
  }
  const inner = unwrap(current);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

function unwrap(schema: unknown): unknown {
  return schema instanceof z.ZodOptional ? unwrap(schema.unwrap()) : schema;
}

function valueAt(input: unknown, path: YamlPath): unknown {
  let value = input;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
      return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

function toPath(path: readonly PropertyKey[]): YamlPath {
  return path.map((step) => (typeof step === 'number' ? step : String(step)));
}

/** For people: positions in a list count from one. */
function join(path: YamlPath): string {
  return path
    .map((step) => (typeof step === 'number' ? `第${String(step + 1)}项` : step))
    .join(' › ');
}
