/** The front matter of a report: read fast when all is well, placed exactly when something is not. */
import { editionForYear, editions, type EditionId } from '../form/editions.ts';
import { figureDefinitions, type FigureDefinition, type FigureId } from '../form/figures.ts';
import { frontMatterKey } from '../form/front-matter.ts';
import type { Issue } from '../issue/issue.ts';
import { raise } from '../issue/raise.ts';
import { editionKey, frontMatterSchema, type FrontMatter } from '../report/front-matter-schema.ts';
import { loadYaml } from '../yaml/load-yaml.ts';
import { shapeIssues } from '../yaml/shape-issues.ts';
import { frontMatterFirstLine } from './split-source.ts';
import { yamlPlaces, type YamlPath, type YamlPlaces } from '../yaml/yaml-places.ts';

export type FrontMatterReading =
  | { readonly edition: EditionId; readonly frontMatter: FrontMatter }
  | { readonly issues: readonly Issue[] };

/** `text`: the YAML between the `---` lines. `yearOfPath` chooses the edition to check against where 版式 is unusable. */
export function readFrontMatter(
  path: string,
  text: string,
  yearOfPath: number,
): FrontMatterReading {
  const raw = loadYaml(text);
  const places = () => yamlPlaces(text, frontMatterFirstLine);
  if (!isMapping(raw)) return { issues: syntaxIssues(path, raw, places()) };
  const edition = editionOf(raw, yearOfPath);
  const schema = frontMatterSchema(edition);
  const result = schema.safeParse(raw);
  if (result.success) return { edition, frontMatter: result.data };
  const context = { path, places: places(), describe: (at: YamlPath) => describe(edition, at) };
  return { issues: shapeIssues(schema, result.error, raw, context) };
}

/** Where figures stand, by id. */
export function figurePlaces(
  edition: EditionId,
  places: YamlPlaces,
): (id: FigureId) => { line: number; column: number } {
  const definitions = new Map(
    figureDefinitions(edition).map((definition) => [definition.id, definition]),
  );
  return (id) => {
    const definition = definitions.get(id);
    return places.valueAt(definition === undefined ? [] : pathOf(definition));
  };
}

function isMapping(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

function syntaxIssues(path: string, raw: unknown, places: YamlPlaces): Issue[] {
  if (places.errors.length > 0) {
    return places.errors.map((error) => raise('front-matter-syntax', path, error.message, error));
  }
  const message =
    raw === undefined
      ? '前置信息看不懂，请对照格式说明检查冒号、缩进、括号和引号'
      : '前置信息应是一行一行的“名称: 内容”';
  return [raise('front-matter-syntax', path, message, { line: frontMatterFirstLine, column: 1 })];
}

function editionOf(raw: Record<string, unknown>, yearOfPath: number): EditionId {
  const filed = raw[editionKey];
  if (typeof filed === 'string' && Object.hasOwn(editions, filed)) return filed as EditionId;
  const year = Number(raw[frontMatterKey('year')]);
  return (editionForYear(Number.isInteger(year) ? year : yearOfPath) ?? editions['2021']).id;
}

function describe(
  edition: EditionId,
  path: YamlPath,
): { name: string; figures: readonly FigureId[] } | undefined {
  const below = figureDefinitions(edition).filter((definition) =>
    startsWith(pathOf(definition), path),
  );
  const [first] = below;
  if (path.length === 0 || first === undefined) return undefined;
  if (below.length === 1) return { name: first.name, figures: [first.id] };
  const isRow = first.index !== undefined && path.length === first.keys.length;
  const name = isRow ? (first.name.split(' · ')[0] ?? '') : path.join(' › ');
  return { name, figures: isRow ? below.map(({ id }) => id) : [] };
}

function pathOf({ keys, index }: FigureDefinition): YamlPath {
  return index === undefined ? keys : [...keys, index];
}

function startsWith(path: YamlPath, start: YamlPath): boolean {
  return start.every((step, position) => path[position] === step);
}
