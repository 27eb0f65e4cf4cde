/** What is known while a sentence is read, clause by clause. */
import type { EditionId } from '../../../form/editions.ts';
import type { Sense } from '../../../form/spoken-term.ts';
import type { Composed, TableId } from './compose.ts';
import type { Words } from './items.ts';

export interface Context {
  readonly edition: EditionId;
  /** It stands where a report sums up its year, under no heading of one subject. */
  readonly isGeneral: boolean;
  /** The sentence names ways to close an application: among these 公开 means 予以公开. */
  readonly listsOutcomes: boolean;
  /** Which table the sentence is about, by its place in the report or by what it told so far. */
  table: TableId | undefined;
  /** It speaks of 政府信息公开, so that its cases are those of the disputes table. */
  mentionsDisclosure: boolean;
  /** Why counts are not this body's figures of this year. */
  readonly blocks: Set<Block>;
  /** A count was passed over because it was another body's or of another time. */
  wasOther: boolean;
  /** What the sentence told so far, in its order. */
  told: readonly Composed[];
  /** Rows of the disclosure table that the sentence named last. */
  subjects: readonly Sense[];
  /** The word with which the clause before ended, if it told no count: 较多的是重复申请，有3件. */
  open: { readonly words: Words; readonly start: number } | undefined;
  /** The count before: understood, or not. */
  last: LastCount | undefined;
  /** A count that is divided by the parts behind 其中. */
  list: { readonly whole: number; sum: number; readonly hasColon: boolean } | undefined;
}

export type Block =
  /** Another body's, or of a part of this one. */
  | 'stranger'
  /** Of another year, or of a part of this one. */
  | 'time'
  /** Of a part of the applications or decisions, which no table has. */
  | 'part'
  /** Of other things: only words that name the table are still understood. */
  | 'otherThing'
  /** The sentence before was about something else, and this one goes on without saying of what. */
  | 'carriedOver';

export interface LastCount {
  readonly value: number;
  readonly composed: Composed | undefined;
}

/** Where in the report a sentence stands, and what it is about as a whole. */
export interface Place {
  readonly table: TableId | undefined;
  readonly isGeneral: boolean;
}

export function newContext(edition: EditionId, place: Place, text: string): Context {
  return {
    edition,
    isGeneral: place.isGeneral && !ofOtherApplications.test(text),
    listsOutcomes: /部分公开|不予公开|不公开|无法提供/.test(text),
    table: place.table,
    mentionsDisclosure: false,
    blocks: new Set(),
    wasOther: false,
    told: [],
    subjects: [],
    open: undefined,
    last: undefined,
    list: undefined,
  };
}

/** What else may be applied for. */
const ofOtherApplications =
  /许可|审批|登记|补贴|补助|救助|低保|资助|贷款|工伤|仲裁|赔偿|强制执行|认定|备案|入学|招聘|报名|证照|证件/;

/** What stands in brackets begins with what is known, and is forgotten behind them. */
export function innerContext(context: Context): Context {
  return { ...context, blocks: new Set(context.blocks), list: undefined };
}

export function isBlocked({ table }: Composed, { blocks }: Context): boolean {
  return (
    blocks.has('stranger') || blocks.has('time') || (blocks.has('part') && table !== 'disputes')
  );
}

/** The table that a clause names is what the sentence is about from there on. */
export function turnTo({ table, isDistinct }: Composed, context: Context): void {
  if (!isDistinct) return;
  context.table = table;
  context.blocks.delete('otherThing');
  context.blocks.delete('carriedOver');
}

/** A count that was understood. */
export function remember(composed: Composed, value: number, context: Context): void {
  context.table = composed.table;
  turnTo(composed, context);
  context.told = [...context.told, composed];
  context.last = { value, composed };
  addToList(value, context);
}

/** 其中: what follows are parts of the count before, if that one was understood. */
export function beginParts(context: Context, hasColon: boolean): void {
  const { last } = context;
  context.list = last && { whole: last.value, sum: 0, hasColon };
  if (last !== undefined && last.composed === undefined) {
    context.blocks.add('part').add('otherThing');
  }
}

/** Once the parts are as much as the whole, what follows is about the whole again. */
export function addToList(value: number, context: Context): void {
  const { list } = context;
  if (list === undefined) return;
  list.sum += value;
  if (list.sum === list.whole) endParts(context);
}

export function endParts(context: Context): void {
  context.list = undefined;
  context.blocks.delete('part');
}
