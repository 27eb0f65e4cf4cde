/**
 * What can still be read of a front matter that doesn't fit its schema, so that one wrong cell doesn't hide a missing
 * section or a sum that is off elsewhere. For checking only: a salvaged report is never published.
 */
import type { z } from 'zod';
import type { EditionId } from '../form/editions.ts';
import { figureDefinitions, figurePath, type FigureId } from '../form/figures.ts';
import { frontMatterKey, frontMatterKeys, notStated, tableKeys } from '../form/front-matter.ts';
import { blankText } from '../report/cell.ts';
import { frontMatterSchema, type FrontMatter } from '../report/front-matter-schema.ts';
import type { Mapping } from '../yaml/read-mapping.ts';

export interface Salvaged {
  readonly edition: EditionId;
  readonly frontMatter: FrontMatter;
  /** They stand as blanks: nothing may be said of them. */
  readonly unreadFigures: ReadonlySet<FigureId>;
  /** Whether who, when or what the report is could not be read. */
  readonly isIdentityUnread: boolean;
}

interface Tree {
  [key: string]: unknown;
}

export function salvage(
  mapping: Mapping,
  error: z.ZodError,
  edition: EditionId,
  year: number,
): Salvaged | undefined {
  const tree = JSON.parse(JSON.stringify(mapping)) as Tree;
  const unread = new Set<FigureId>();
  let isIdentityUnread = false;
  const tables: readonly string[] = Object.values(tableKeys);
  for (const issue of error.issues) {
    const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) remove(tree, [...path, key]);
    } else if (tables.includes(String(path[0]))) {
      for (const id of blank(tree, path, edition)) unread.add(id);
    } else {
      isIdentityUnread = true;
      replaceIdentity(tree, String(path[0]), edition, year);
    }
  }
  const result = frontMatterSchema(edition).safeParse(tree);
  if (!result.success) return undefined;
  return { edition, frontMatter: result.data, unreadFigures: unread, isIdentityUnread };
}

type Path = readonly (string | number)[];

/** Every figure at or below the path becomes a blank; a list of the wrong length or kind is made anew. */
function blank(tree: Tree, path: Path, edition: EditionId): FigureId[] {
  const below = figureDefinitions(edition).filter((figure) =>
    path.every((step, position) => figurePath(figure)[position] === step),
  );
  const isCell = below.length === 1 && below[0]?.index !== undefined;
  if (!isCell) remove(tree, path);
  for (const figure of below) set(tree, figurePath(figure), blankText);
  return below.map(({ id }) => id);
}

function replaceIdentity(tree: Tree, key: string, edition: EditionId, year: number): void {
  const id = frontMatterKeys.find((entry) => entry.key === key)?.id;
  const stand: Readonly<Record<string, string>> = { edition, year: String(year) };
  const isRequired = frontMatterKeys.find((entry) => entry.key === key)?.isRequired ?? false;
  if (id === undefined || !isRequired) remove(tree, [key]);
  else tree[frontMatterKey(id)] = stand[id] ?? notStated;
}

function remove(tree: Tree, path: Path): void {
  const parent = path.slice(0, -1).reduce<unknown>(child, tree);
  const last = path.at(-1);
  if (isTree(parent) && last !== undefined) Reflect.deleteProperty(parent, last);
}

function set(tree: Tree, path: Path, value: string): void {
  let node = tree;
  for (const [position, step] of path.slice(0, -1).entries()) {
    const next = node[step];
    const made = isTree(next) ? next : typeof path[position + 1] === 'number' ? [] : {};
    node[step] = made;
    node = made as Tree;
  }
  node[path.at(-1) ?? ''] = value;
}

function child(node: unknown, step: string | number): unknown {
  return isTree(node) ? node[step] : undefined;
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null;
}
