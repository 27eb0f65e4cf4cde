/** The data dictionary: what each figure of the form is called, where it stands, and what it means; in two languages. */
import { editionEnglish, sectionEnglish } from '../../core/form/english/form.ts';
import { editions, type EditionId } from '../../core/form/editions.ts';
import { figureDefinitions } from '../../core/form/figures.ts';
import { sections, titleWithoutNumber, type SectionId } from '../../core/form/sections.ts';
import type { Bilingual } from '../../core/open-data/columns/column.ts';
import { tableName } from '../table-name.ts';
import { columnEntries } from './column-entries.ts';
import { disclosureEntries } from './disclosure-entries.ts';
import { disputeEntries, resultEntries } from './dispute-entries.ts';
import { equationNotes, type EquationNote } from './equation-notes.ts';
import { fieldEntries } from './field-entries.ts';
import { applicantEntries, requestEntries } from './request-entries.ts';

export interface DictionaryView {
  readonly editions: readonly EditionNote[];
  readonly tables: readonly DictionaryTable[];
  readonly equations: readonly EquationNote[];
  /** What a report says of itself besides its figures. */
  readonly fields: readonly Entry[];
  /** Of the CSV tables, but for those that hold a figure each. */
  readonly columns: readonly EntryGroup[];
}

export interface EditionNote {
  readonly id: EditionId;
  readonly words: Bilingual;
  readonly notice: string;
  readonly firstYear: number;
  readonly lastYear: number | null;
  readonly figureCount: number;
}

export interface DictionaryTable {
  readonly id: SectionId;
  readonly name: string;
  readonly words: Bilingual;
  /** How the ids of its figures are made. */
  readonly pattern: string;
  /** What every row has: explained once. None where each row has its own. */
  readonly columns: readonly Entry[];
  readonly groups: readonly EntryGroup[];
}

export interface EntryGroup {
  /** None where the rows stand in no group. */
  readonly title?: Bilingual;
  readonly meaning?: Bilingual;
  readonly basis?: Bilingual;
  readonly entries: readonly Entry[];
}

export interface Entry {
  /** Also its anchor, where it is one. */
  readonly id: string;
  readonly words: Bilingual;
  /** The way to it in the front matter; where the editions differ, both. */
  readonly keys: readonly string[];
  /** Short facts: unit, edition, equations. */
  readonly facts: readonly Bilingual[];
  readonly meaning?: Bilingual;
  readonly basis?: Bilingual;
}

export function dictionaryView(): DictionaryView {
  return {
    editions: Object.values(editions).map(({ id, label, notice, firstYear, lastYear }) => ({
      id,
      words: { zh: label, en: editionEnglish[id] },
      notice,
      firstYear,
      lastYear,
      figureCount: figureDefinitions(id).length,
    })),
    tables: sections.filter(({ hasTable }) => hasTable).map(tableOf),
    equations: equationNotes(),
    fields: fieldEntries(),
    columns: columnEntries(),
  };
}

function tableOf(section: (typeof sections)[number]): DictionaryTable {
  const { id } = section;
  return {
    id,
    name: tableName(section).name,
    words: { zh: titleWithoutNumber(section), en: sectionEnglish[id] },
    ...partsOf(id),
  };
}

function partsOf(id: SectionId): Pick<DictionaryTable, 'pattern' | 'columns' | 'groups'> {
  switch (id) {
    case 'requests':
      return {
        pattern: 'requests.ROW.APPLICANT',
        columns: applicantEntries(),
        groups: requestEntries(),
      };
    case 'disputes':
      return {
        pattern: 'disputes.PROCEDURE.RESULT',
        columns: resultEntries(),
        groups: disputeEntries(),
      };
    default:
      return {
        pattern: 'proactiveDisclosure.ROW.COLUMN',
        columns: [],
        groups: disclosureEntries(),
      };
  }
}
