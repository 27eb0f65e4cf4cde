/** The rows of the disclosure table, of both editions; under each the figures that it has in either. */
import type { DisclosureColumn } from '../../core/form/disclosures.ts';
import { disclosureColumnEnglish, disclosureEnglish } from '../../core/form/english/disclosures.ts';
import { englishTerm } from '../../core/form/english/term.ts';
import { editions, type EditionId } from '../../core/form/editions.ts';
import type { Row } from '../../core/form/heading.ts';
import type { Entry, EntryGroup } from './dictionary-view.ts';
import { basisWords, editionWords, figureKeys } from './entry-words.ts';
import { measureWords } from './measure-words.ts';

interface Placed {
  readonly edition: EditionId;
  readonly row: Row;
  readonly columns: readonly DisclosureColumn[];
}

/** The trial form has every row of the edition in force, and some more: its order is that of the table. */
export function disclosureEntries(): readonly EntryGroup[] {
  const placed = [...rowsOf('2019'), ...rowsOf('2021')];
  const ids = [...new Set(placed.map(({ row }) => row.id))];
  return ids.map((id) => group(placed.filter(({ row }) => row.id === id).toReversed()));
}

function rowsOf(edition: EditionId): Placed[] {
  return editions[edition].disclosure.flatMap(({ rows, columns }) =>
    rows.map((row) => ({ edition, row, columns })),
  );
}

/** The newer edition first. */
function group(placed: readonly Placed[]): EntryGroup {
  const rows = placed.map(({ row }) => row);
  const { id = '', basis = '', meaning = '' } = rows[0] ?? {};
  const english = englishTerm(disclosureEnglish, id);
  const columns = new Map(placed.flatMap(({ columns }) => columns.map((each) => [each.id, each])));
  return {
    title: { zh: [...new Set(rows.map(({ label }) => label))].join(' / '), en: english.name },
    meaning: { zh: meaning, en: english.meaning },
    ...basisWords(basis),
    entries: [...columns.keys()].map((column) => entry(id, column, placed)),
  };
}

function entry(row: string, id: string, placed: readonly Placed[]): Entry {
  const having = placed.flatMap(({ edition, columns }) =>
    columns.filter((column) => column.id === id).map((column) => ({ edition, column })),
  );
  const english = englishTerm(disclosureColumnEnglish, id);
  const labels = [...new Set(having.map(({ column }) => column.label))];
  const ids = having.map(({ edition }) => edition);
  const [first] = having;
  return {
    id: `proactiveDisclosure.${row}.${id}`,
    words: { zh: labels.join(' / '), en: english.name },
    keys: figureKeys(ids, `proactiveDisclosure.${row}.${id}`),
    facts: [
      ...(first ? measureWords(first.column.measure, first.column.unit) : []),
      editionWords(ids),
    ],
  };
}
