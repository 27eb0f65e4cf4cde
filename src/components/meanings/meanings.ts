/** What each row of the standard tables means, in plain words with its article, from the form itself. */
import { applicantsTotal } from '../../core/form/applicants.ts';
import { editions, type EditionId } from '../../core/form/editions.ts';
import {
  procedures,
  resultColumns,
  resultMeanings,
  resultsTotal,
} from '../../core/form/disputes.ts';
import type { Row } from '../../core/form/heading.ts';
import { requestRows } from '../../core/form/request-rows.ts';
import type { SectionId } from '../../core/form/sections.ts';
import type { TableLayout } from '../../core/form/tables/table-layout.ts';
import { meaningId } from '../figure-table/meaning-id.ts';
import { disclosureLayout, disputesLayout, requestsLayout } from '../figure-table/page-layouts.ts';

export interface Meaning {
  readonly id: string;
  /** The group in which the row is numbered, where it is in one. */
  readonly group?: string;
  readonly label: string;
  readonly text: string;
  /**
   * Where it leads back into the table: the cell with the total of its row, which is then set apart and whose address
   * readers cite; the heading where there is no one total.
   */
  readonly backId: string | undefined;
}

const known = new Map<string, readonly Meaning[]>();

export function meanings(edition: EditionId, table: SectionId): readonly Meaning[] {
  const key = `${edition} ${table}`;
  const found = known.get(key) ?? meaningsOf(edition, table);
  known.set(key, found);
  return found;
}

function meaningsOf(edition: EditionId, table: SectionId): readonly Meaning[] {
  switch (table) {
    case 'proactiveDisclosure': {
      const layout = disclosureLayout(edition);
      return editions[edition].disclosure
        .flatMap(({ rows }) => rows)
        .map((row) => rowMeaning(row, layout));
    }
    case 'requests': {
      const layout = requestsLayout(edition);
      return requestRows(edition).map(({ row, groups }) => {
        const group = groups.slice(1).at(-1)?.label;
        return {
          ...rowMeaning(row, layout),
          ...(group !== undefined && { group }),
          backId: `requests.${row.id}.${applicantsTotal.id}`,
        };
      });
    }
    case 'disputes':
      return [
        ...procedures.map((procedure) => ({
          ...rowMeaning(procedure, disputesLayout),
          backId: `disputes.${procedure.id}.${resultsTotal.id}`,
        })),
        ...resultColumns.map(({ id, label }) => ({
          id: meaningId(`disputes.${id}`),
          label,
          text: resultMeanings[id] ?? '',
          backId: undefined,
        })),
      ];
    default:
      return [];
  }
}

function rowMeaning({ id: rowId, label, meaning, basis }: Row, layout: TableLayout): Meaning {
  const text = basis === '' ? meaning : `${meaning.replace(/。$/, '')}（条例${basis}）。`;
  const id = meaningId(rowId);
  const headings = [...layout.head, ...layout.bodies.flat()].flatMap((row) => row.headings);
  return { id, label, text, backId: headings.find((each) => each.meaning === id)?.id };
}
