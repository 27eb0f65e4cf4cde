/** Changes that a sentence tells and that its own numbers contradict: 由20件增至30件，增长60%. */
import type { CountedText } from '../counts/counted-text.ts';
import type { Decimal } from '../counts/decimal.ts';
import type { Quantity } from '../counts/quantities.ts';
import type { Ratio } from '../counts/ratios.ts';
import { fits, isPossibleChange, isPossibleResult } from './change-reckoning.ts';
import { changeSentences } from './change-sentences.ts';
import type { ChangeTerm } from './change-terms.ts';

export interface WrongChange {
  /** From the first number that it is reckoned with to the one that is wrong. */
  readonly start: number;
  readonly end: number;
  /** What it was and what it is, as far as the sentence gives it. */
  readonly old?: Decimal;
  readonly now?: Decimal;
  /** One of those, or of their difference: what is counted. */
  readonly like: Quantity | Ratio;
  /** What is told of the change. */
  readonly told: ChangeTerm;
  /** Where the rate is told of this difference, and there are no two sides. */
  readonly difference?: ChangeTerm;
}

export function wrongChanges(source: CountedText, year: number): WrongChange[] {
  return [...changeSentences(source, year)].flatMap(({ terms, isFromNothing }) => {
    const wrong = terms.length < 2 ? [] : [...follow(terms)];
    return isFromNothing ? wrong.filter(({ old }) => old !== undefined) : wrong;
  });
}

/** What is known when a number is reached. */
interface State {
  /** Any of them may be what there is now. */
  readonly nows: readonly ChangeTerm[];
  readonly old?: ChangeTerm;
  /** Both sides were given side by side: 由20件增至30件. */
  readonly pair?: Sides;
  /** Told since the last of these. */
  readonly differences: readonly ChangeTerm[];
}

type Sides = readonly [old: ChangeTerm, now: ChangeTerm];

const nothing: State = { nows: [], differences: [] };

function* follow(terms: readonly ChangeTerm[]): Iterable<WrongChange> {
  let state = nothing;
  for (const term of terms) {
    const isOfOther = term.hasSubject && (isOfChange(term) || term.role === 'to');
    if (term.role === 'unclear' || isOfOther) state = nothing;
    const wrong = wrongIn(term, state);
    if (wrong !== undefined) yield wrong;
    state = after(term, state);
  }
}

function isOfChange({ role }: ChangeTerm): boolean {
  return role === 'difference' || role === 'rate' || role === 'times' || role === 'multiple';
}

function after(term: ChangeTerm, state: State): State {
  const { nows, old } = state;
  switch (term.role) {
    case 'from':
      return { ...nothing, old: term };
    case 'previous':
      return { nows, old: term, differences: [] };
    case 'difference':
      return { ...state, differences: [...state.differences, term] };
    case 'plain':
      // A share or a rate says nothing of what is counted.
      if (term.measure === '%' && old?.measure !== '%') return state;
      return { nows: [...nows, term], differences: [], ...(old?.role === 'previous' && { old }) };
    case 'to': {
      const pair: Sides | undefined =
        old?.role === 'from' && old.measure === term.measure ? [old, term] : undefined;
      const before = old?.role === 'previous' ? { old } : {};
      return { nows: [...nows, term], differences: [], ...before, ...(pair && { pair }) };
    }
    default:
      return state;
  }
}

function wrongIn(term: ChangeTerm, state: State): WrongChange | undefined {
  if (term.role === 'to') return wrongDirection(term, state);
  if (!isOfChange(term)) return undefined;
  const sides = state.pair === undefined ? sidesOf(state) : [state.pair];
  const alike =
    term.role === 'difference' ? sides.filter(([, now]) => now.measure === term.measure) : sides;
  const last = alike.at(-1);
  if (last !== undefined) {
    if (alike.some(([old, now]) => fits(term, old.amount, now.amount))) return undefined;
    const [old, now] = last;
    const place = placeOf(old, now, term);
    return { ...place, old: old.amount, now: now.amount, like: now.number, told: term };
  }
  if (state.old !== undefined || state.pair !== undefined) return undefined;
  if (term.role === 'difference') return tooLarge(term, state);
  if (state.differences.length > 0 && term.role !== 'multiple') return wrongRateOf(term, state);
  return term.role === 'rate' ? impossibleRate(term, state) : undefined;
}

/** 比上年的20件: beside each count that may be what is now. */
function sidesOf({ old, nows }: State): Sides[] {
  if (old?.role !== 'previous') return [];
  return nows.filter(({ measure }) => measure === old.measure).map((now) => [old, now] as const);
}

/** 由30件增加到20件. */
function wrongDirection(term: ChangeTerm, { old }: State): WrongChange | undefined {
  if (old?.role !== 'from' || old.measure !== term.measure || old.amount === term.amount) {
    return undefined;
  }
  if (term.amount > old.amount === (term.sign === 1)) return undefined;
  const place = placeOf(old, term);
  return { ...place, old: old.amount, now: term.amount, like: term.number, told: term };
}

/** 比上年增加28件，增长19%: of any count before it, or of any number at all. */
function wrongRateOf(rate: ChangeTerm, { nows, differences }: State): WrongChange | undefined {
  const alike = differences.filter(({ measure, sign }) => measure !== '%' && sign === rate.sign);
  const difference = alike.at(-1);
  if (difference === undefined) return undefined;
  const sides = alike.flatMap(({ measure, amount, sign }) =>
    nows
      .filter((now) => now.measure === measure)
      .map((now) => ({ now, old: now.amount - amount * BigInt(sign) }))
      .filter(({ old }) => old >= 0n),
  );
  if (sides.some(({ now, old }) => fits(rate, old, now.amount))) return undefined;
  const told = { told: rate, difference };
  const last = sides.at(-1);
  if (last !== undefined) {
    const { now, old } = last;
    return { ...placeOf(now, rate), old, now: now.amount, like: now.number, ...told };
  }
  const isReckoned = nows.length === 0 && difference.measure !== '元' && rate.role === 'rate';
  if (!isReckoned || isPossibleChange(difference.amount, rate)) return undefined;
  return { ...placeOf(difference, rate), like: difference.number, ...told };
}

/** 收到5件，同比增长30%: no count of last year makes it so. */
function impossibleRate(rate: ChangeTerm, { nows }: State): WrongChange | undefined {
  const now = nows.at(-1);
  if (now === undefined || rate.clause - now.clause > 1 || rate.hasSubject) return undefined;
  const isPossible = ({ measure, amount }: ChangeTerm) =>
    measure === '元' || measure === '%' || isPossibleResult(amount, rate);
  // 新收35件，办结5件，比上年增长29.6%: any of them may be meant.
  if (nows.some(isPossible)) return undefined;
  return { ...placeOf(now, rate), now: now.amount, like: now.number, told: rate };
}

/** 收到5件，比上年增加8件: last year there were fewer than none. */
function tooLarge(term: ChangeTerm, { nows }: State): WrongChange | undefined {
  const alike = nows.filter(({ measure }) => measure === term.measure && measure !== '%');
  const now = alike.at(-1);
  if (now === undefined || term.sign !== 1 || term.clause - now.clause > 1) return undefined;
  if (alike.some(({ amount }) => amount >= term.amount)) return undefined;
  return { ...placeOf(now, term), now: now.amount, like: now.number, told: term };
}

function placeOf(...terms: readonly ChangeTerm[]): { start: number; end: number } {
  return {
    start: Math.min(...terms.map(({ number }) => number.start)),
    end: Math.max(...terms.map(({ number }) => number.end)),
  };
}
