/** What one clause tells, with what is known from those before it. */
import type { Reading, Told } from './claim.ts';
import { compose, readingsOf, type Composed } from './compose.ts';
import { addToList, beginParts, isBlocked, remember, turnTo, type Context } from './context.ts';
import { itemsOf, type Item } from './items.ts';
import { noteWhose } from './note-whose.ts';
import { readAllOfThem, readZero } from './read-uncounted.ts';
import { toldAs } from './told.ts';
import type { TokenisedClause } from './tokens.ts';
import { understand } from './understand.ts';

/** A claim, with its place in the compact sentence. */
export interface FoundClaim {
  readonly start: number;
  readonly end: number;
  readonly told: Told;
  readonly readings: Reading[];
}

/** Adds to `found`, and brings `context` up to what the clauses behind need to know. */
export function readClause(clause: TokenisedClause, context: Context, found: FoundClaim[]): void {
  noteWhose(clause, context);
  if (clause.isPart) beginParts(context, clause.mark === '：');
  if (clause.kinds.has('count')) {
    for (const item of itemsOf(clause.tokens)) readItem(item, clause, context, found);
  } else {
    readWithoutCount(clause, context, found);
  }
}

function readItem(
  item: Item,
  clause: TokenisedClause,
  context: Context,
  found: FoundClaim[],
): void {
  const claims = understand(item, context)?.map((composed) => ({
    composed,
    told: toldAs(composed, item, context.told),
  }));
  const start = item.words.length === 0 ? context.open?.start : undefined;
  context.open = undefined;
  const isClaim = claims?.every(
    ({ composed, told }) => told !== undefined && !isBlocked(composed, context),
  );
  if (claims === undefined || isClaim !== true) {
    passOver(item, clause, context);
    return;
  }
  for (const { composed, told } of claims) {
    if (told === undefined) continue;
    includeCarried(composed, clause, context, found);
    found.push({
      start: start ?? clause.start + item.start,
      end: clause.start + item.end,
      told,
      readings: readingsOf(composed, context.edition),
    });
    remember(composed, item.count.value, context);
  }
}

/** A count that isn't understood: what it may do to those behind it. */
function passOver(item: Item, clause: TokenisedClause, context: Context): void {
  const { words, count, roles, unknown } = item;
  const { list, blocks } = context;
  context.last = { value: count.value, composed: undefined };
  context.wasOther ||= blocks.has('stranger') || blocks.has('time');
  if (roles.has('compare') || context.wasOther) return;
  const axes = words.flat().map(({ term }) => term.axis);
  if (list !== undefined || clause.isPart) {
    blocks.add('part');
    addToList(count.value, context);
  } else if (axes.some((axis) => axis === 'row' || axis === 'noun' || axis === 'applicant')) {
    blocks.add('part');
  } else if (unknown !== '' && caseUnits.includes(count.unit) && !axes.includes('subject')) {
    blocks.add('otherThing');
  }
}

/** Units in which the tables count: 公开信息225条 can't be meant by 办结12件. */
const caseUnits = ['', '件', '件次', '宗', '起', '个', '项', '份', '封'];

/** 新收12件（含上年结转2件）. */
function includeCarried(
  composed: Composed,
  clause: TokenisedClause,
  context: Context,
  found: readonly FoundClaim[],
): void {
  const before = context.last?.composed;
  const isCarried = composed.rows[0]?.join() === 'broughtForward';
  if (!clause.isPart || !isCarried || before?.rows[0]?.join() !== 'received') return;
  const both = { ...before, rows: [['received', 'broughtForward']] };
  found.at(-1)?.readings.push(...readingsOf(both, context.edition));
}

function readWithoutCount(clause: TokenisedClause, context: Context, found: FoundClaim[]): void {
  const told = readZero(clause, context) ?? readAllOfThem(clause, context) ?? [];
  for (const { composed, value } of told) {
    if (isBlocked(composed, context)) return;
    const [start, end] = [clause.start, clause.start + clause.text.length];
    const readings = readingsOf(composed, context.edition);
    found.push({ start, end, told: { kind: 'count', value }, readings });
    if (value === 0) context.told = [...context.told, composed];
  }
  noteTopic(clause, context);
}

/** 依申请公开方面，…; 新收申请中，…; 较多的是重复申请，…. */
function noteTopic(clause: TokenisedClause, context: Context): void {
  context.open = undefined;
  const { tokens, words, roles, kinds } = clause;
  if (words.length === 0 || roles.has('negation') || roles.has('compare')) return;
  const composed = compose({ words, isJoined: true }, context);
  if (composed !== undefined) {
    turnTo(composed, context);
    // 新收申请中，自然人10件; 行政复议：维持2件.
    const isWhole = clause.markBehind === '：' && composed.axes.has('procedure');
    if (isWhole || roles.has('within') || /[中里]$/.test(clause.text)) {
      context.told = [...context.told, composed];
    }
  }
  const last = tokens.at(-1);
  // 予以公开（含部分公开）16件: what is in brackets changes what is counted.
  if (last?.kind !== 'term' || roles.has('join') || clause.markBehind === '（') return;
  const axes = last.senses.map(({ term }) => term.axis);
  const isNamed =
    clause.markBehind === '：' && (axes.includes('noun') || axes.includes('procedure'));
  const isOpen =
    axes.includes('row') || (!kinds.has('unknown') && (axes.includes('subject') || isNamed));
  if (isOpen) context.open = { words: [last.senses], start: clause.start + last.start };
}
