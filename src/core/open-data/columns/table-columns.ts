/** The standard tables of all reports, in the width of the form: figures as filed. */
import { applicantColumns } from '../../form/applicants.ts';
import { procedures, resultColumns } from '../../form/disputes.ts';
import type { EditionId } from '../../form/editions.ts';
import { applicantEnglish } from '../../form/english/applicants.ts';
import { resultEnglish } from '../../form/english/disputes.ts';
import { englishFigure } from '../../form/english/figures.ts';
import { englishTerm } from '../../form/english/term.ts';
import { figureDefinitions, type FigureDefinition } from '../../form/figures.ts';
import { requestRows } from '../../form/request-rows.ts';
import { column, type Column } from './column.ts';
import { filedColumn, isMoney, readingColumn } from './filed-column.ts';
import { identityColumns } from './identity-columns.ts';

/** A row for each report and each row of the form. */
export const requestsColumns: readonly Column[] = [
  ...identityColumns,
  column(
    'row',
    'string',
    ['行标识', '表中这一行的标识。'],
    ['Row', 'Identifier of the row of the form.'],
    { values: rowIds() },
  ),
  column(
    'row_label',
    'string',
    ['项目', '格式里的行的名称。'],
    ['Row label', 'Official label of the row, in Chinese.'],
  ),
  ...applicantColumns.map(({ id, label }) => {
    const { name, meaning } = englishTerm(applicantEnglish, id);
    return filedColumn(id, 'count', [label, `“${label}”一列，件数。`], [name, meaning]);
  }),
];

/** A row for each report and each procedure. */
export const disputesColumns: readonly Column[] = [
  ...identityColumns,
  column(
    'procedure',
    'string',
    ['程序标识', '复议或者诉讼的种类的标识。'],
    ['Procedure', 'Identifier of the kind of reconsideration or litigation.'],
    { values: procedures.map(({ id }) => id) },
  ),
  column(
    'procedure_label',
    'string',
    ['程序', '格式里的名称。'],
    ['Procedure label', 'Official label of the procedure, in Chinese.'],
  ),
  ...resultColumns.map(({ id, label }) => {
    const { name, meaning } = englishTerm(resultEnglish, id);
    return filedColumn(id, 'count', [label, `“${label}”一列，件数。`], [name, meaning]);
  }),
];

/** A row for each report; its columns are figures of that edition, money with its reading beside it. */
export function disclosureColumns(edition: EditionId): readonly Column[] {
  return [...identityColumns, ...disclosureFigures(edition).flatMap(figureColumn(edition))];
}

/** In the order of the form. */
export function disclosureFigures(edition: EditionId): readonly FigureDefinition[] {
  return figureDefinitions(edition).filter(({ id }) => id.startsWith('proactiveDisclosure.'));
}

function figureColumn(edition: EditionId): (figure: FigureDefinition) => Column[] {
  return ({ id, measure, name }) => {
    const english = englishFigure(edition, id);
    const filed = filedColumn(
      id,
      measure,
      [name, `“${name}”，原样的数字。`],
      [english.name, english.columnMeaning],
    );
    return isMoney(measure) ? [filed, readingColumn(filed)] : [filed];
  };
}

function rowIds(): string[] {
  const rows = [...requestRows('2021'), ...requestRows('2019')];
  return [...new Set(rows.map(({ row }) => row.id))];
}
