/** Which tables of a document are the standard ones. An agency's own table may name a row or two of the form. */
import { applicantsLabel } from '../../../form/applicants.ts';
import { contentLabel } from '../../../form/disclosures.ts';
import type { SectionId } from '../../../form/sections.ts';
import type { Block, Table } from '../../document/source-document.ts';
import { isLabel, readLabel } from '../../labels/read-label.ts';
import { findRowLabel } from './find-row-label.ts';
import { filledCells, rowsOf, splitRow, type SplitRow } from './table-row.ts';

type StandardTable = 'proactiveDisclosure' | 'requests' | 'disputes';

/** Parts of the document that may hold tables, cut; `id` is undefined for what stands outside the six sections. */
export interface Part {
  readonly id: SectionId | undefined;
  readonly blocks: readonly Block[];
}

export type FoundTables = Readonly<Record<StandardTable, readonly Table[]>>;

/** The tables in the section of their own; where that has none, any that look like it. */
export function findTables(parts: readonly Part[]): FoundTables {
  const find = (name: StandardTable): readonly Table[] => {
    const inPlace = parts.filter(({ id }) => id === name).flatMap((part) => tablesOf(part, name));
    return inPlace.length > 0 ? inPlace : parts.flatMap((part) => tablesOf(part, name));
  };
  return {
    proactiveDisclosure: find('proactiveDisclosure'),
    requests: find('requests'),
    disputes: find('disputes'),
  };
}

function tablesOf({ blocks }: Part, name: StandardTable): Table[] {
  const found: Table[] = [];
  let isContinued = false;
  for (const block of blocks) {
    if (block.kind === 'paragraph' || block.isOwn === true) {
      isContinued = false;
      continue;
    }
    // A part on the next page may have a row or two, without any header.
    isContinued = isStandard(block, name, isContinued);
    if (isContinued) found.push(block);
  }
  return found;
}

function isStandard(table: Table, name: StandardTable, isContinued: boolean): boolean {
  const rows = rowsOf([table]).map(splitRow);
  return isContinued ? rows.some(continuations[name]) : rows.some(signs[name]);
}

const fewFigures = 4;

const signs: Readonly<Record<StandardTable, (row: SplitRow) => boolean>> = {
  proactiveDisclosure: ({ labels }) => {
    const isNamed = has(labels, 'disclosure-block');
    return isNamed || labels.some(({ text }) => readLabel(text).some(isContentLabel));
  },
  // As many figures as no table of an agency's own has under these names.
  requests: ({ labels, values }) =>
    (findRowLabel(labels, 'request-row') !== undefined && values.length > fewFigures) ||
    (filledCells(values).length === 0 &&
      labels.some(({ text }) => isLabel(text, 'frame', applicantsLabel))),
  disputes: ({ labels }) => labels.filter((cell) => has([cell], 'result')).length >= 4,
};

const continuations: Readonly<Record<StandardTable, (row: SplitRow) => boolean>> = {
  proactiveDisclosure: (row) =>
    signs.proactiveDisclosure(row) || findRowLabel(row.labels, 'disclosure-row') !== undefined,
  requests: (row) => signs.requests(row) || has(row.labels, 'request-group'),
  disputes: (row) =>
    signs.disputes(row) || (row.labels.length === 0 && filledCells(row.values).length > 0),
};

function isContentLabel({ kind, id }: { kind: string; id: string }): boolean {
  return kind === 'frame' && id === contentLabel;
}

function has(cells: SplitRow['labels'], wanted: string): boolean {
  return cells.some(({ text }) => readLabel(text).some(({ kind }) => kind === wanted));
}
