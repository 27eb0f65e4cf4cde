/** Words about one count, put together: which figures they may mean. */
import type { EditionId } from '../../../form/editions.ts';
import { findFigureDefinition, type FigureId } from '../../../form/figures.ts';
import type { Axis, Sense, SpokenTerm } from '../../../form/spoken-term.ts';
import type { Reading } from './claim.ts';
import { composeInTable } from './compose-in-table.ts';
import type { Context } from './context.ts';
import type { WordSense } from './lexicon.ts';

export type TableId = 'proactiveDisclosure' | 'requests' | 'disputes';

/** Several words of one axis mean their sum where they are joined (予以公开和部分公开), else one of them. */
export interface Wording {
  /** For each word what it may mean. */
  readonly words: readonly (readonly WordSense[])[];
  readonly isJoined: boolean;
  /** Counted in 项: in the trial form of the things to be decided on, not of decisions. */
  readonly areItems?: boolean;
}

export interface Composed {
  readonly table: TableId;
  /** Rows, and columns of these rows; of the disputes table procedures, and their results. */
  readonly rows: readonly Sense[];
  readonly columns: readonly Sense[];
  /** The axis that was told; what is known from before isn't. */
  readonly axes: ReadonlySet<Axis>;
  readonly isDecrease: boolean;
  /** It names the table, rather than only fitting it. */
  readonly isDistinct: boolean;
}

/** Undefined where the words are of no table, or it can't be told which of its figures they mean. */
export function compose(wording: Wording, context: Context): Composed | undefined {
  const table = tableOf(wording, context);
  if (table === undefined) return undefined;
  const picked = wording.words.map((senses) => senses.find(({ term }) => fits(term, table)));
  const isStray = picked.some(
    (sense, position) => sense === undefined && !isSilent(wording.words[position] ?? [], table),
  );
  const senses = picked.filter((sense) => sense !== undefined);
  if (isStray || senses.length === 0) return undefined;
  const isDistinct = senses.some(({ isShort }) => !isShort);
  if (!(isDistinct ? isFree(table, context) : isUnderstood(table, senses, context)))
    return undefined;
  const said = { ...wording, senses, isDistinct };
  const composed = composeInTable(table, said, context);
  return composed && readingsOf(composed, context.edition).length > 0 ? composed : undefined;
}

/** All figures that the words may mean: each sense of the rows with each of the columns, as far as the form has them. */
export function readingsOf({ table, rows, columns }: Composed, edition: EditionId): Reading[] {
  const readings = rows.flatMap((row) =>
    columns.map((column): FigureId[] =>
      row.flatMap((rowId) => column.map((columnId) => `${table}.${rowId}.${columnId}`)),
    ),
  );
  // The words for the other tables are the edition's own.
  if (table !== 'proactiveDisclosure') return readings;
  return readings.filter((ids) =>
    ids.every((id) => findFigureDefinition(edition, id) !== undefined),
  );
}

const axesOf: Readonly<Record<TableId, readonly Axis[]>> = {
  proactiveDisclosure: ['subject', 'measure'],
  disputes: ['procedure', 'result'],
  requests: ['row', 'verb', 'noun', 'applicant'],
};

function fits({ axis }: SpokenTerm, table: TableId): boolean {
  return axesOf[table].includes(axis);
}

/** A word for a row of the other tables decides; so does the table that the sentence is about. */
function tableOf({ words }: Wording, context: Context): TableId | undefined {
  const has = (axis: Axis) => words.some((senses) => senses.some(({ term }) => term.axis === axis));
  if (words.length === 0) return undefined;
  if (has('subject')) return 'proactiveDisclosure';
  if (has('procedure') || has('result')) return 'disputes';
  const fitsAll = (table: TableId) =>
    words.every((senses) => senses.some(({ term }) => fits(term, table)));
  if (
    fitsAll('proactiveDisclosure') &&
    (!fitsAll('requests') || isOn(context, 'proactiveDisclosure'))
  ) {
    return 'proactiveDisclosure';
  }
  return fitsAll('requests') ? 'requests' : undefined;
}

function isOn(context: Context, table: TableId): boolean {
  return (
    context.told.at(-1)?.table === table || (context.told.length === 0 && context.table === table)
  );
}

/** 收到行政复议申请: what the verb and the noun say of a case is nothing more. */
function isSilent(senses: readonly WordSense[], table: TableId): boolean {
  return (
    table === 'disputes' &&
    senses.some(
      ({ term }) =>
        term.axis === 'noun' || (term.axis === 'verb' && !term.senses.flat().includes('resolved')),
    )
  );
}

/** 查处案件20件，行政处罚5件: decisions on these only, perhaps. */
function isFree(table: TableId, { blocks }: Context): boolean {
  return table !== 'proactiveDisclosure' || !blocks.has('otherThing');
}

/** Words that fit several tables need a sentence that is about theirs. */
function isUnderstood(table: TableId, senses: readonly WordSense[], context: Context): boolean {
  const { blocks, told, mentionsDisclosure } = context;
  const wasTold = told.some((before) => before.table === table);
  if (blocks.has('carriedOver')) return false;
  // Cases that follow applications are about these.
  if (table === 'disputes' && (wasTold || context.table === 'requests')) return true;
  const isNamed = senses.some(({ term }) => term.axis === 'noun');
  if (blocks.has('otherThing') && !(isNamed && mentionsDisclosure)) return false;
  if (context.table === table || wasTold) return true;
  if (mentionsDisclosure && (table === 'disputes' || isNamed)) return true;
  // 审查信息1200条，不予公开8件: not of applications.
  const isAfterOther = context.last !== undefined && context.last.composed === undefined;
  const isFormal = senses.some((sense) => sense.isFormal) && !isAfterOther;
  return context.isGeneral && (isNamed || isFormal);
}
