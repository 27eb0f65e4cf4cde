/** Pages that put several standard tables into one: cut where the next one begins. */
import { applicantsLabel } from '../../../form/applicants.ts';
import { contentLabel } from '../../../form/disclosures.ts';
import { printedEquation } from '../../../form/outcomes.ts';
import type { Row, Table } from '../../document/source-document.ts';
import { readLabel, type Label } from '../../labels/read-label.ts';

/** The table itself where it holds one, else its parts in order. */
export function cutTable(table: Table): readonly Table[] {
  const parts: Row[][] = [];
  let current: string | undefined;
  for (const row of table.rows) {
    const begins = beginning(row);
    if (parts.length === 0 || (begins !== undefined && begins !== current)) {
      // What stands before the first sign belongs to it.
      if (parts.length === 0 || current !== undefined) parts.push([]);
      current = begins;
    }
    parts.at(-1)?.push(row);
  }
  return parts.length < 2
    ? [table]
    : parts.map((rows) => ({ ...table, rows, place: rows[0]?.place ?? table.place }));
}

function beginning({ cells }: Row): string | undefined {
  for (const { text } of cells) {
    const kind = readLabel(text)
      .map(tableOf)
      .find((found) => found !== undefined);
    if (kind !== undefined) return kind;
  }
  return undefined;
}

function tableOf({ kind, id }: Label): string | undefined {
  if (kind === 'disclosure-block' || (kind === 'frame' && id === contentLabel)) return 'disclosure';
  if (kind === 'frame' && (id === applicantsLabel || id === printedEquation)) return 'requests';
  if (kind === 'request-row' && id === 'received') return 'requests';
  return kind === 'procedure' ? 'disputes' : undefined;
}
