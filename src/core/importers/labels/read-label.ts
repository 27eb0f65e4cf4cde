/** What the text of a cell may be a label of: every part of the form that bears this name, in either edition. */
import {
  applicantAliases,
  disclosureAliases,
  disclosureColumnAliases,
  requestAliases,
} from '../../form/aliases.ts';
import { applicantColumns, applicantsLabel, organizationsLabel } from '../../form/applicants.ts';
import { contentLabel } from '../../form/disclosures.ts';
import { litigationLabel, procedures, resultColumns } from '../../form/disputes.ts';
import { editions, type EditionId } from '../../form/editions.ts';
import { printedEquation } from '../../form/outcomes.ts';
import type { RequestNode } from '../../form/request-node.ts';
import { bareLabel, fullLabel } from './bare-label.ts';

export type LabelKind =
  | 'request-row'
  | 'request-group'
  | 'applicant'
  | 'disclosure-block'
  | 'disclosure-row'
  | 'disclosure-column'
  | 'procedure'
  | 'result'
  /** Over or beside other labels; says nothing of its own. */
  | 'frame';

export interface Label {
  readonly kind: LabelKind;
  /** Id of the row, group, column, block, procedure or result in the form. */
  readonly id: string;
  /** Official text. */
  readonly label: string;
  /** Editions that have it. */
  readonly editions: readonly EditionId[];
  /** Whether the text is the official one, spelling and punctuation aside. */
  readonly isOfficial: boolean;
}

/** Empty where the text is no label. `总计` is three things, `其他` two: the place tells which. */
export function readLabel(text: string): readonly Label[] {
  const full = fullLabel(text);
  if (full === '') return [];
  return known.get(full) ?? known.get(bareLabel(text)) ?? [];
}

export function isLabel(text: string, kind: LabelKind, id?: string): boolean {
  return readLabel(text).some(
    (label) => label.kind === kind && (id === undefined || label.id === id),
  );
}

const known = new Map<string, Label[]>();

for (const edition of Object.values(editions)) {
  for (const node of edition.requests) addRequestNode(node, edition.id);
  for (const block of edition.disclosure) {
    add('disclosure-block', block.id, block.label, edition.id);
    for (const row of block.rows) {
      add('disclosure-row', row.id, row.label, edition.id, disclosureAliases[row.id]);
    }
    for (const column of block.columns) {
      const aliases = disclosureColumnAliases[column.id];
      add('disclosure-column', column.id, column.label, edition.id, aliases);
    }
  }
  for (const column of applicantColumns) {
    add('applicant', column.id, column.label, edition.id, applicantAliases[column.id]);
  }
  for (const procedure of procedures) {
    add('procedure', procedure.id, procedure.label, edition.id);
  }
  for (const result of resultColumns) add('result', result.id, result.label, edition.id);
  for (const frame of [
    applicantsLabel,
    organizationsLabel,
    contentLabel,
    litigationLabel,
    printedEquation,
  ]) {
    add('frame', frame, frame, edition.id);
  }
}

function addRequestNode(node: RequestNode, edition: EditionId): void {
  const kind = node.kind === 'row' ? 'request-row' : 'request-group';
  add(kind, node.id, node.label, edition, requestAliases[node.id]);
  if (node.kind === 'group') for (const below of node.rows) addRequestNode(below, edition);
}

function add(
  kind: LabelKind,
  id: string,
  label: string,
  edition: EditionId,
  aliases: readonly string[] = [],
): void {
  const official = new Set([fullLabel(label), bareLabel(label)]);
  for (const name of new Set([
    ...official,
    ...aliases.flatMap((alias) => [fullLabel(alias), bareLabel(alias)]),
  ])) {
    if (name !== '')
      addName(name, { kind, id, label, editions: [edition], isOfficial: official.has(name) });
  }
}

function addName(name: string, label: Label): void {
  const meanings = known.get(name) ?? [];
  const same = meanings.findIndex(({ kind, id }) => kind === label.kind && id === label.id);
  const before = meanings[same];
  if (before === undefined) meanings.push(label);
  else {
    meanings[same] = {
      ...before,
      editions: [...new Set([...before.editions, ...label.editions])],
      isOfficial: before.isOfficial || label.isOfficial,
    };
  }
  known.set(name, meanings);
}
