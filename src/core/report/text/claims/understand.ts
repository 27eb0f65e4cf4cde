/** Of which figures a count is, if all words about it are known. */
import { compose, type Composed } from './compose.ts';
import type { Context } from './context.ts';
import type { Item, Words } from './items.ts';
import type { TokenRole } from './tokens.ts';

/** One for each word of 维持、纠正各1件, else one. */
export function understand(item: Item, context: Context): readonly Composed[] | undefined {
  const { words, wordsBehind, roles, count, unknown } = item;
  if (unknown !== '' || !count.isExact || spoiling.some((role) => roles.has(role)))
    return undefined;
  if (words.length === 0 && wordsBehind.length === 0) return one(unnamed(item, context));
  if (roles.has('other')) return undefined;
  const isJoined = roles.has('join');
  if (isJoined && roles.has('each') && words.length > 1) {
    const all = words.map((word) => compose({ words: [word], isJoined }, context));
    return all.every((each) => each !== undefined) ? all : undefined;
  }
  const areItems = count.unit === '项' && context.edition === '2019';
  const all = [...words, ...wordsBehind];
  const whole = compose({ words: all, isJoined, areItems }, context);
  // 相关申请5件: some of them; 有关行政复议3件: on what was spoken of.
  const areSome = whole?.table !== 'disputes' && roles.has('such');
  return areSome || isUncertain(all, whole, context) ? undefined : one(whole);
}

/** 向县政府申请的4件, and among parts 其中我局受理4件: not all that were received. */
function isUncertain(words: Words, composed: Composed | undefined, context: Context): boolean {
  const { list, told, listsOutcomes } = context;
  if (composed?.table !== 'requests') return false;
  if (composed.axes.has('row')) {
    const areLoose = words.every((senses) => senses.some(({ isLoose }) => isLoose));
    return areLoose && !listsOutcomes && !told.some(({ table }) => table === 'requests');
  }
  if (composed.axes.has('applicant')) return false;
  if (!composed.axes.has('verb')) {
    return list !== undefined || words.flat().every(({ isLoose }) => isLoose);
  }
  const isOfAll = composed.rows.length === 1 || composed.rows[0]?.join() === 'resolved';
  return list !== undefined && !isOfAll;
}

/** With these it is no count, or none that a table has. */
const spoiling: readonly TokenRole[] = ['compare', 'vague', 'negation'];

function one(composed: Composed | undefined): readonly Composed[] | undefined {
  return composed && [composed];
}

/** A count without a word of its own: 其他2件, 共14件, or what the clause before ended with. */
function unnamed({ roles }: Item, context: Context): Composed | undefined {
  if (roles.has('other')) return other(context);
  return (
    (roles.has('sum') ? sum(context) : undefined) ??
    compose({ words: context.open?.words ?? [], isJoined: false }, context)
  );
}

/** In a list of results or of applicants. */
function other({ last }: Context): Composed | undefined {
  const before = last?.composed;
  if (before?.axes.has('result') === true) return { ...before, columns: [['otherResult']] };
  if (before?.axes.has('applicant') !== true) return undefined;
  return { ...before, columns: [['otherOrganization']] };
}

/** What was received and what came over from the year before, told right before. */
function sum({ told }: Context): Composed | undefined {
  const [first, second] = told.slice(-2);
  const isPair =
    first?.rows[0]?.join() === 'received' && second?.rows[0]?.join() === 'broughtForward';
  return isPair ? { ...first, rows: [['received', 'broughtForward']] } : undefined;
}
