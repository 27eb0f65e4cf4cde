/** Clauses that tell a count without a number: 未收到申请, 均无结转; 行政诉讼4件，均维持; 收到申请12件，全部办结. */
import { compose, type Composed } from './compose.ts';
import type { Context } from './context.ts';
import type { Words } from './items.ts';
import type { WordSense } from './lexicon.ts';
import type { TokenisedClause, TokenRole } from './tokens.ts';

interface Uncounted {
  readonly composed: Composed;
  readonly value: number;
}

/** There was nothing: told of all words at once, or of each row of the disclosure table. */
export function readZero(
  clause: TokenisedClause,
  context: Context,
): readonly Uncounted[] | undefined {
  const { roles, tokens, text, markBehind, words } = clause;
  const last = tokens.at(-1);
  const isNil = last?.kind === 'role' && last.role === 'nil';
  if (!roles.has('negation') && !isNil) return undefined;
  // 未收到申请的，…: a condition.
  const isCondition = text.endsWith('的') && /[，,]/.test(markBehind);
  if (isCondition || !isUnderstood(clause) || words.some(isLoose)) return undefined;
  const all = nothingOf(words, context);
  if (all !== undefined) {
    const areSome = all.composed.table === 'requests' && roles.has('such');
    return areSome ? undefined : [all];
  }
  if (!words.every((senses) => senses.some(({ term }) => term.axis === 'subject')))
    return undefined;
  return words.flatMap((word) => nothingOf([word], context) ?? []);
}

function nothingOf(words: Words, context: Context): Uncounted | undefined {
  const composed = compose({ words, isJoined: true }, { ...context, mentionsDisclosure: true });
  const nothing = composed && withoutVerb(composed);
  return nothing && { composed: nothing, value: 0 };
}

/** All words of it are known, and none makes it something else than it seems. */
function isUnderstood({ kinds, roles }: TokenisedClause): boolean {
  return !kinds.has('unknown') && !spoiling.some((role) => roles.has(role));
}

const spoiling: readonly TokenRole[] = ['compare', 'vague', 'rest', 'other'];

/** 没有公开, 没有处理: not said of applications. */
function isLoose(senses: readonly WordSense[]): boolean {
  return senses.some(({ term, isLoose }) => isLoose && term.axis === 'row');
}

/** Where no application was received, what was received is zero; 没有受理, 没有办结 say something else. */
function withoutVerb(composed: Composed): Composed | undefined {
  const { table, axes } = composed;
  if (table !== 'requests' || axes.has('row')) return composed;
  return axes.has('noun') ? { ...composed, rows: [['received']] } : undefined;
}

/** All that the count before counted, or none of them is left. */
export function readAllOfThem(
  clause: TokenisedClause,
  context: Context,
): readonly Uncounted[] | undefined {
  const { last } = context;
  const before = last?.composed;
  const isAll = clause.roles.has('each');
  if (before === undefined || last === undefined || !isUnderstood(clause)) return undefined;
  if (clause.roles.has('negation') || clause.words.length === 0) return undefined;
  const said = compose({ words: clause.words, isJoined: true }, context);
  if (said === undefined || said.table !== before.table) return undefined;
  if (before.table === 'disputes') {
    const isResult =
      said.axes.has('result') && !said.axes.has('procedure') && !before.axes.has('result');
    if (!isResult || !(isAll || last.value === 1)) return undefined;
    return [{ composed: { ...said, rows: before.rows }, value: last.value }];
  }
  const areIncoming = before.rows[0]?.[0] === 'received' && !before.axes.has('applicant');
  const areResolved = said.rows[0]?.join() === 'resolved' && said.axes.size === 1;
  if (!isAll || !areIncoming || !areResolved || last.value === 0) return undefined;
  return [{ composed: { ...said, rows: [['carriedForward']] }, value: 0 }];
}
