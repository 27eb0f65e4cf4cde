/** What a standard table prints, in its order: what the words of a printed table are held against. */
import {
  disclosureAliases,
  disclosureColumnAliases,
  requestAliases,
} from '../../../form/aliases.ts';
import { applicantColumns, applicantsLabel, organizationsLabel } from '../../../form/applicants.ts';
import { contentLabel } from '../../../form/disclosures.ts';
import { litigationLabel, procedures, resultColumns } from '../../../form/disputes.ts';
import { editions, type EditionId } from '../../../form/editions.ts';
import { printedEquation } from '../../../form/outcomes.ts';
import type { RequestNode } from '../../../form/request-node.ts';
import { bareLabel, fullLabel } from '../../labels/bare-label.ts';
import { bareText } from './printed-line.ts';

export type Link =
  /** One text. `figures`: how many it has behind it. */
  | { readonly kind: 'label'; readonly spellings: readonly string[]; readonly figures: number }
  /** Texts side by side, whose lines are mixed when they are read line by line. */
  | { readonly kind: 'header'; readonly header: Header; readonly figures: number };

export interface Header {
  /** Each way to print all of it: the characters, sorted. */
  readonly characters: readonly string[];
  /** Names of the columns from left to right. */
  readonly columns: readonly string[];
  /** The same, each with its other names, without punctuation. */
  readonly names: readonly (readonly string[])[];
  /** What stands over or beside them. */
  readonly frames: readonly string[];
  /** Those of them that must come in this order, each pair. */
  readonly framesInOrder: readonly (readonly [before: string, after: string])[];
  /** The orders in which the columns are read where each cell is a line of its own. */
  readonly orders: readonly (readonly string[])[];
  readonly isOptional: boolean;
}

/** A label over several rows; it is printed anywhere beside them. */
export interface Side {
  readonly level: number;
  readonly spellings: readonly string[];
  /** First and last link that it stands beside. */
  readonly first: number;
  readonly last: number;
}

export interface Chain {
  readonly links: readonly Link[];
  readonly sides: readonly Side[];
}

export const chains: readonly Chain[] = [
  ...Object.values(editions).map(({ id }) => disclosureChain(id)),
  ...Object.values(editions).map(({ id }) => requestsChain(id)),
  disputesChain(),
];

function requestsChain(edition: EditionId): Chain {
  const columns = applicantColumns.map(({ label }) => label);
  const [person = '', ...others] = columns;
  const organizations = others.slice(0, -1);
  const total = others.slice(-1);
  const links: Link[] = [
    {
      kind: 'header',
      header: {
        characters: [
          [applicantsLabel, printedEquation],
          [applicantsLabel],
          [printedEquation],
          [],
        ].flatMap((frames) =>
          [[organizationsLabel], []].map((over) => sorted([...columns, ...frames, ...over])),
        ),
        columns,
        names: columns.map((column) => [bareText(column)]),
        frames: [applicantsLabel, organizationsLabel, printedEquation],
        framesInOrder: [[person, organizationsLabel]],
        orders: [columns, [person, ...total, ...organizations]],
        isOptional: true,
      },
      figures: 0,
    },
  ];
  const sides: Side[] = [];
  const add = (node: RequestNode, level: number): void => {
    const spellings = spellingsOf(node.label, requestAliases[node.id]);
    if (node.kind === 'row') {
      links.push({ kind: 'label', spellings, figures: columns.length });
      return;
    }
    const first = links.length;
    for (const below of node.rows) add(below, level + 1);
    sides.push({ level, spellings, first, last: links.length - 1 });
  };
  for (const node of editions[edition].requests) add(node, 0);
  return { links, sides };
}

function disclosureChain(edition: EditionId): Chain {
  const links = editions[edition].disclosure.flatMap((block): Link[] => {
    const columns = block.columns.map(({ label }) => label);
    const ways = block.columns.map((column) => [
      column.label,
      ...(disclosureColumnAliases[column.id] ?? []),
      ...(column.measure === 'amount' ? [`${column.label}保留4位小数`] : []),
    ]);
    return [
      { kind: 'label', spellings: [bareText(block.label)], figures: 0 },
      {
        kind: 'header',
        header: {
          characters: combinations(ways).map((names) => sorted([contentLabel, ...names])),
          columns,
          names: ways.map((names) => names.map(bareText)),
          frames: [contentLabel],
          framesInOrder: [],
          orders: [columns],
          isOptional: false,
        },
        figures: 0,
      },
      ...block.rows.map(({ id, label }): Link => ({
        kind: 'label',
        spellings: spellingsOf(label, disclosureAliases[id]),
        figures: columns.length,
      })),
    ];
  });
  return { links, sides: [] };
}

function disputesChain(): Chain {
  const results = resultColumns.map(({ label }) => label);
  const columns = procedures.flatMap(() => results);
  const frames = [litigationLabel, ...procedures.map(({ label }) => label)];
  return {
    links: [
      {
        kind: 'header',
        header: {
          characters: [sorted([...columns, ...frames])],
          columns,
          names: columns.map((column) => [bareText(column)]),
          frames,
          framesInOrder: framePairs(),
          orders: [columns],
          isOptional: false,
        },
        // The row of figures has no name of its own.
        figures: columns.length,
      },
    ],
    sides: [],
  };
}

/** 行政复议 before 行政诉讼, and of the two kinds of this the direct one first. */
function framePairs(): Header['framesInOrder'] {
  const [reconsideration, direct, after] = procedures.map(({ label }) => label);
  return [
    [reconsideration ?? '', litigationLabel],
    [direct ?? '', after ?? ''],
  ];
}

/** With and without its number, with and without its note. */
function spellingsOf(label: string, aliases: readonly string[] = []): readonly string[] {
  const whole = bareText(label);
  const full = fullLabel(label);
  const number = whole.endsWith(full) ? whole.slice(0, whole.length - full.length) : '';
  const names = [full, bareLabel(label), ...aliases.map((alias) => fullLabel(alias))];
  return [...new Set(names.flatMap((name) => [number + name, name]))];
}

function sorted(texts: readonly string[]): string {
  return [...bareText(texts.join(''))].sort().join('');
}

function combinations(ways: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return ways.reduce<readonly (readonly string[])[]>(
    (found, way) => found.flatMap((names) => way.map((name) => [...names, name])),
    [[]],
  );
}
