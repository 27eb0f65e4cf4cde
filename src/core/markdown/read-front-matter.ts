/** The front matter of a report: read fast when all is well, placed exactly when something is not. */
import { currentEdition, editionForYear, editions, type EditionId } from '../form/editions.ts';
import {
  figureDefinitions,
  figurePath,
  findFigureDefinition,
  type FigureId,
} from '../form/figures.ts';
import { frontMatterKey } from '../form/front-matter.ts';
import type { Issue } from '../issue/issue.ts';
import { raise } from '../issue/raise.ts';
import { editionKey, frontMatterSchema, type FrontMatter } from '../report/front-matter-schema.ts';
import { readMapping, type Mapping } from '../yaml/read-mapping.ts';
import { shapeIssues } from '../yaml/shape-issues.ts';
import { salvage, type Salvaged } from './salvage.ts';
import { frontMatterFirstLine } from './split-source.ts';
import { yamlPlaces, type YamlPath, type YamlPlaces } from '../yaml/yaml-places.ts';

export type FrontMatterReading =
  | { readonly edition: EditionId; readonly frontMatter: FrontMatter }
  | { readonly issues: readonly Issue[]; readonly salvaged?: Salvaged };

/** `text`: the YAML between the `---` lines. `yearOfPath` chooses the edition to check against where 版式 is unusable. */
export function readFrontMatter(
  path: string,
  text: string,
  yearOfPath: number,
): FrontMatterReading {
  const reading = readMapping(text, frontMatterFirstLine);
  if ('errors' in reading) {
    return {
      issues: reading.errors.map((error) =>
        raise('front-matter-syntax', path, error.message, error),
      ),
    };
  }
  const edition = editionOf(reading.mapping, yearOfPath);
  const schema = frontMatterSchema(edition);
  const result = schema.safeParse(reading.mapping);
  if (result.success) return { edition, frontMatter: result.data };
  const fitting = otherEdition(reading.mapping, edition);
  if (fitting !== undefined) {
    const place = yamlPlaces(text, frontMatterFirstLine).valueAt([editionKey]);
    return {
      issues: [raise('front-matter-value', path, wrongEdition(edition, fitting.edition), place)],
      salvaged: { ...fitting, unreadFigures: new Set(), isIdentityUnread: true },
    };
  }
  const describeIn = (at: YamlPath) => describe(edition, at);
  const context = { path, text, firstLine: frontMatterFirstLine, describe: describeIn };
  const salvaged = salvage(reading.mapping, result.error, edition, yearOfPath);
  return {
    issues: shapeIssues(schema, result.error, reading.mapping, context),
    ...(salvaged !== undefined && { salvaged }),
  };
}

/** The other edition, where the file has its rows and columns. */
function otherEdition(
  mapping: Mapping,
  filed: EditionId,
): { readonly edition: EditionId; readonly frontMatter: FrontMatter } | undefined {
  const edition = filed === '2019' ? '2021' : '2019';
  const result = frontMatterSchema(edition).safeParse({ ...mapping, [editionKey]: edition });
  return result.success ? { edition, frontMatter: result.data } : undefined;
}

function wrongEdition(filed: EditionId, fitting: EditionId): string {
  return `${editionKey}：数字的项目是${editions[fitting].label}的，这里写的是${filed}；请改成${fitting}`;
}

/** Where figures stand, by id. */
export function figurePlaces(
  edition: EditionId,
  places: YamlPlaces,
): (id: FigureId) => { line: number; column: number } {
  return (id) => {
    const definition = findFigureDefinition(edition, id);
    return places.valueAt(definition === undefined ? [] : figurePath(definition));
  };
}

function editionOf(raw: Mapping, yearOfPath: number): EditionId {
  const filed = raw[editionKey];
  if (typeof filed === 'string' && Object.hasOwn(editions, filed)) return filed as EditionId;
  const year = raw[frontMatterKey('year')];
  const isYear = typeof year === 'string' && /^\d{4}$/.test(year);
  return (editionForYear(isYear ? Number(year) : yearOfPath) ?? currentEdition).id;
}

function describe(
  edition: EditionId,
  path: YamlPath,
): { name: string; figures: readonly FigureId[] } | undefined {
  const below = figureDefinitions(edition).filter((definition) =>
    startsWith(figurePath(definition), path),
  );
  const [first] = below;
  if (path.length === 0 || first === undefined) return undefined;
  if (below.length === 1) return { name: first.name, figures: [first.id] };
  const isRow = first.index !== undefined && path.length === first.keys.length;
  const name = isRow ? first.rowName : path.join(' › ');
  return { name, figures: isRow ? below.map(({ id }) => id) : [] };
}

function startsWith(path: YamlPath, start: YamlPath): boolean {
  return start.every((step, position) => path[position] === step);
}
