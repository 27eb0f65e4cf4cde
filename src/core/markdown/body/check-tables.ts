/** Standard tables are made from the figures of the front matter: a copy in the text could only disagree with them. */
import type { Root, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { results } from '../../form/disputes.ts';
import type { EditionId } from '../../form/editions.ts';
import { figureDefinitions } from '../../form/figures.ts';
import type { Issue } from '../../issue/issue.ts';
import { raise } from '../../issue/raise.ts';
import { eachNode } from '../each-node.ts';
import { placeOf, type BodyContext } from './body-check.ts';

/** An agency's own table may name two or three outcomes; a copy of the form names its rows and its columns. */
const fewRows = 3;
const manyRows = 8;

export function* checkTables(root: Root, { path, edition }: BodyContext): Iterable<Issue> {
  const tables: Table[] = [];
  eachNode(root, (node) => {
    if (node.type === 'table' && isStandardTable(node, edition)) tables.push(node);
  });
  for (const table of tables) {
    yield raise(
      'standard-table-in-text',
      path,
      '这张表重复了标准表格；标准表格由前置信息里的数字自动生成，请把数字移到前置信息，删去这张表',
      placeOf(table),
    );
  }
}

function isStandardTable(table: Table, edition: EditionId): boolean {
  const cells = table.children.map((row) => row.children.map((cell) => bare(toString(cell))));
  const labels = labelsOf(edition);
  const rows = cells.filter((row) => row.slice(0, 3).some((cell) => labels.rows.has(cell))).length;
  const columns = new Set(cells.flat().filter((cell) => labels.columns.has(cell))).size;
  const hasResults = cells.some((row) => results.every(({ label }) => row.includes(label)));
  const isListOfFigures = cells
    .slice(1)
    .every(
      ([label, figure, ...rest]) =>
        labels.rows.has(label ?? '') && /^[\d.]+$/.test(figure ?? '') && rest.length === 0,
    );
  const isSome = rows >= fewRows && (columns > 0 || isListOfFigures);
  return hasResults || rows >= manyRows || isSome;
}

interface Labels {
  readonly rows: ReadonlySet<string>;
  /** Those that an agency's own table wouldn't use. */
  readonly columns: ReadonlySet<string>;
}

const known = new Map<EditionId, Labels>();

function labelsOf(edition: EditionId): Labels {
  const labels = known.get(edition) ?? {
    rows: new Set(
      figureDefinitions(edition).flatMap(({ rowLabels }) => rowLabels.slice(-1).map(bare)),
    ),
    columns: new Set(
      figureDefinitions(edition)
        .flatMap(({ columnLabels }) => columnLabels.slice(-1).map(bare))
        .filter((label) => label.length > 2),
    ),
  };
  known.set(edition, labels);
  return labels;
}

/** Without enumeration, notes in brackets and white space. */
function bare(label: string): string {
  return label
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/^([一二三四五六七]、|\([一二三四五六七]\)|\d\.)/, '')
    .replace(/\(.*?\)/g, '');
}
