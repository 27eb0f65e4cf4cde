/** The English name of every figure, and what it means in a line. */
import type { EditionId } from '../editions.ts';
import { figureDefinitions, type FigureId } from '../figures.ts';
import { applicantEnglish } from './applicants.ts';
import { disclosureColumnEnglish, disclosureEnglish } from './disclosures.ts';
import { procedureEnglish, resultEnglish } from './disputes.ts';
import { requestEnglish } from './requests.ts';
import { englishTerm, type EnglishTerm, type EnglishTerms } from './term.ts';

export interface EnglishFigure {
  /** E.g. `Not disclosed: state secrets · Natural persons`: the middle dot as in Chinese names of figures. */
  readonly name: string;
  /** E.g. `Not disclosed: state secrets`. */
  readonly rowName: string;
  readonly columnName: string;
  readonly rowMeaning: string;
  readonly columnMeaning: string;
}

const tables: Readonly<
  Record<string, { readonly rows: EnglishTerms; readonly columns: EnglishTerms }>
> = {
  proactiveDisclosure: { rows: disclosureEnglish, columns: disclosureColumnEnglish },
  requests: { rows: requestEnglish, columns: applicantEnglish },
  disputes: { rows: procedureEnglish, columns: resultEnglish },
};

const figures: Readonly<Record<EditionId, ReadonlyMap<FigureId, EnglishFigure>>> = {
  '2019': define('2019'),
  '2021': define('2021'),
};

/** An id that the edition doesn't have is a bug. */
export function englishFigure(edition: EditionId, id: FigureId): EnglishFigure {
  const found = figures[edition].get(id);
  if (found === undefined) throw new Error(`edition ${edition} has no figure ${id}`);
  return found;
}

/** The row, after the name of the group that it stands in. */
export function englishRowName(terms: EnglishTerms, id: string): string {
  const { name } = englishTerm(terms, id);
  const [group, reason] = id.split('.');
  if (group === undefined || reason === undefined) return name;
  return `${englishTerm(terms, group).name}: ${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

function define(edition: EditionId): ReadonlyMap<FigureId, EnglishFigure> {
  return new Map(figureDefinitions(edition).map(({ id }) => [id, named(id)]));
}

function named(id: FigureId): EnglishFigure {
  const [first = '', ...rest] = id.split('.');
  const table = tables[first];
  if (table === undefined) throw new Error(`no table for ${id}`);
  const rowId = rest.slice(0, -1).join('.');
  const row: EnglishTerm = englishTerm(table.rows, rowId);
  const column = englishTerm(table.columns, rest.at(-1) ?? '');
  const rowName = englishRowName(table.rows, rowId);
  return {
    name: `${rowName} · ${column.name}`,
    rowName,
    columnName: column.name,
    rowMeaning: row.meaning,
    columnMeaning: column.meaning,
  };
}
