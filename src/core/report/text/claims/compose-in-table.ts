/** Which rows and columns of a table the words about one count mean. */
import type { Axis, Sense } from '../../../form/spoken-term.ts';
import type { Composed, TableId, Wording } from './compose.ts';
import type { Context } from './context.ts';
import type { WordSense } from './lexicon.ts';

/** Words that are all of one table, with what each means there. */
export interface Said extends Wording {
  readonly senses: readonly WordSense[];
  readonly isDistinct: boolean;
}

/** Undefined where it can't be told. */
export function composeInTable(table: TableId, said: Said, context: Context): Composed | undefined {
  return composers[table](said, context);
}

type Composer = (said: Said, context: Context) => Composed | undefined;

const composers: Readonly<Record<TableId, Composer>> = {
  requests,
  disputes,
  proactiveDisclosure: disclosures,
};

const total: Sense = ['total'];

function requests(said: Said, context: Context): Composed | undefined {
  const own = (['row', 'verb', 'noun'] as const).find((axis) => has(said, axis));
  const rows = own === undefined ? rowsBefore(context) : sensesOf(said, own);
  const columns = has(said, 'applicant') ? sensesOf(said, 'applicant') : [total];
  return composed('requests', rows, columns, said);
}

/** Of applicants without a row: any row that the sentence told, or those that such a division is usually about. */
function rowsBefore({ told }: Context): readonly Sense[] {
  const incoming = ['received', 'broughtForward'];
  const usual = [['received'], ['resolved'], incoming];
  const before = told.filter(({ table, axes }) => table === 'requests' && !axes.has('applicant'));
  const [only] = before;
  if (before.length === 1 && only !== undefined) return only.rows;
  return [...usual, ...before.flatMap(({ rows }) => rows)];
}

function disputes(said: Said, context: Context): Composed | undefined {
  // A body that decides on reconsiderations receives others, too.
  const isReceived = said.words.some((senses) => senses.some(({ term }) => term.axis === 'verb'));
  if (isReceived && !context.mentionsDisclosure) return undefined;
  const rows = has(said, 'procedure') ? sensesOf(said, 'procedure') : casesBefore(context);
  const columns = has(said, 'result') ? sensesOf(said, 'result') : [total];
  return composed('disputes', rows, columns, said);
}

/** The kind of case told last, or all that were told. */
function casesBefore({ told }: Context): readonly Sense[] | undefined {
  const kinds = told.filter(({ table, axes }) => table === 'disputes' && axes.has('procedure'));
  const last = kinds.at(-1);
  if (last === undefined) return undefined;
  const all = [...new Set(kinds.flatMap(({ rows }) => rows[0] ?? []))];
  return kinds.length === 1 ? last.rows : [...last.rows, all];
}

function disclosures(said: Said, context: Context): Composed | undefined {
  const before = context.told.filter(({ table }) => table === 'proactiveDisclosure');
  const rows = has(said, 'subject')
    ? sensesOf(said, 'subject')
    : [...context.subjects, ...before.flatMap((told) => told.rows)];
  if (rows === undefined) return undefined;
  const columns = has(said, 'measure')
    ? sensesOf(said, 'measure')
    : usualColumn(rows, before, said.areItems === true);
  const unnamed: readonly Sense[] = rows.length === 0 ? documentsOfAnyKind : rows;
  return composed('proactiveDisclosure', unnamed, columns, said);
}

const documentsOfAnyKind: readonly Sense[] = [
  ['normativeDocuments'],
  ['governmentRules'],
  ['normativeDocuments', 'governmentRules'],
];

/** What is told of a row without saying what: 行政许可124件; of documents what was told before. */
function usualColumn(
  rows: readonly Sense[],
  before: readonly Composed[],
  areItems: boolean,
): readonly Sense[] | undefined {
  const ids = rows.flat();
  if (ids.includes('administrativeFees')) return [['amountInTenThousandYuan']];
  if (ids.includes('governmentProcurement')) return [['items'], ['amount']];
  const areDocuments = ids.some((id) => id === 'normativeDocuments' || id === 'governmentRules');
  if (areDocuments) return before.at(-1)?.columns;
  return areItems ? [['itemsLastYear', 'change'], ['itemsLastYear']] : [['decisions']];
}

function composed(
  table: TableId,
  rows: readonly Sense[] | undefined,
  columns: readonly Sense[] | undefined,
  { senses, isDistinct }: Said,
): Composed | undefined {
  if (rows === undefined || columns === undefined) return undefined;
  return {
    table,
    rows,
    columns,
    axes: new Set(senses.map(({ term }) => term.axis)),
    isDecrease: senses.some(({ term }) => term.isDecrease),
    isDistinct,
  };
}

function has({ senses }: Said, axis: Axis): boolean {
  return senses.some(({ term }) => term.axis === axis);
}

/** Joined words are added up; of a group and one of its rows the row is meant; verbs say the same thing twice. */
function sensesOf({ senses, isJoined }: Said, axis: Axis): readonly Sense[] | undefined {
  const lists = senses.filter(({ term }) => term.axis === axis).map(({ term }) => term.senses);
  const [first = [], ...rest] = lists;
  if (axis === 'verb' || axis === 'noun') return lists.flat();
  return rest.reduce<readonly Sense[] | undefined>((meant, next) => {
    if (meant === undefined) return undefined;
    if (isWithin(next, meant)) return next;
    if (isWithin(meant, next)) return meant;
    if (!isJoined) return undefined;
    return meant.flatMap((one) => next.map((other) => [...new Set([...one, ...other])]));
  }, first);
}

function isWithin(part: readonly Sense[], whole: readonly Sense[]): boolean {
  const wide = whole[0] ?? [];
  return (part[0] ?? []).every((id) => wide.includes(id));
}
