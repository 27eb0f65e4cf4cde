/** Changes that a sentence tells and that its own numbers contradict: 由20件增至30件，增长60%. */
import { changeTerms, type ChangeTerm } from './change-terms.ts';
import { countsWithin, type CountedText } from './counted-text.ts';
import { distance, hundred, lastPlace, quotient, type Decimal } from './decimal.ts';
import type { Quantity } from './quantities.ts';
import type { Ratio } from './ratios.ts';

export interface WrongChange {
  /** From the first number that it is reckoned with to the one that is wrong. */
  readonly start: number;
  readonly end: number;
  /** What it was and what it is, as far as the sentence gives it. */
  readonly old: Decimal | undefined;
  readonly now: Decimal | undefined;
  /** One of those, or of their difference: what is counted. */
  readonly like: Quantity | Ratio;
  /** What is told of the change. */
  readonly told: ChangeTerm;
  /** Where the sentence gives the difference and the rate, and not both sides. */
  readonly difference: ChangeTerm | undefined;
}

export function wrongChanges(source: CountedText, year: number): WrongChange[] {
  if (!mayCompare.test(source.even)) return [];
  const found: WrongChange[] = [];
  for (const { 0: sentence, index } of source.even.matchAll(/[^。！？]+/g)) {
    if (sentence.length > longestSentence) continue;
    if (!mayCompare.test(sentence) || ofShorterTime.test(sentence)) continue;
    const end = index + sentence.length;
    const counts = countsWithin(source.counts, index, end);
    // Nobody writes more in a sentence; a machine may.
    if (counts.length > mostTerms) continue;
    const terms = changeTerms(source.even, [index, end], counts, year);
    if (terms.length < 2 || terms.length > mostTerms) continue;
    const wrong = [...follow(terms)];
    // 上年未收到，本年5件，增长100%: from nothing anything may be written.
    found.push(
      ...(ofNothing.test(sentence) ? wrong.filter(({ old }) => old !== undefined) : wrong),
    );
  }
  return found;
}

const longestSentence = 2000;
const mostTerms = 40;
const mayCompare = /[比较同增减升降翻]|提高|下滑|回落|倍/;
/** What is said of a month or a quarter isn't told of the year. */
const ofShorterTime = /环比|上月|月份|季度|半年|[月日周]均|平均每?/;

const ofNothing = /未(?:收|发|受|接|公)|没有|为零|零(?:件|条|增长)|(?<!\d)0[件条]/;

/** What is known when a number is reached. */
interface State {
  /** Candidates for what there is now. */
  nows: ChangeTerm[];
  old: ChangeTerm | undefined;
  /** Both sides were given side by side: 由20件增至30件. */
  pair: { readonly old: ChangeTerm; readonly now: ChangeTerm } | undefined;
  difference: ChangeTerm | undefined;
}

function* follow(terms: readonly ChangeTerm[]): Iterable<WrongChange> {
  let state: State = nothing();
  for (const term of terms) {
    if (term.role === 'unclear') {
      state = nothing();
      continue;
    }
    if (
      term.hasSubject &&
      term.role !== 'plain' &&
      term.role !== 'from' &&
      term.role !== 'previous'
    ) {
      state = nothing();
    }
    const wrong = wrongIn(term, state);
    if (wrong !== undefined) yield wrong;
    remember(term, state);
  }
}

function nothing(): State {
  return { nows: [], old: undefined, pair: undefined, difference: undefined };
}

function remember(term: ChangeTerm, state: State): void {
  const { role } = term;
  if (role === 'from') {
    Object.assign(state, { ...nothing(), old: term });
  } else if (role === 'previous') {
    state.old = term;
    state.pair = undefined;
    state.difference = undefined;
  } else if (role === 'to' || role === 'plain') {
    const isOther = term.measure === '%' && state.old?.measure !== '%';
    if (isOther && role === 'plain') return;
    const { old } = state;
    const hasOld =
      old?.measure === term.measure && (role === 'to' || old.number.start < term.number.start);
    state.pair = hasOld && old.role === 'from' && role === 'to' ? { old, now: term } : undefined;
    if (old?.role === 'from') state.old = undefined;
    state.nows.push(term);
    state.difference = undefined;
  } else if (role === 'difference') {
    state.difference = term;
  }
}

function wrongIn(term: ChangeTerm, state: State): WrongChange | undefined {
  const { pair, difference } = state;
  const sides = pair === undefined ? sidesOf(state) : [[pair.old, pair.now] as const];
  if (term.role === 'to') return wrongDirection(term, state);
  if (!isOfChange(term)) return undefined;
  const alike =
    term.role === 'difference' ? sides.filter(([, now]) => now.measure === term.measure) : sides;
  if (alike.length > 0) {
    if (alike.some(([old, now]) => fits(term, old.amount, now.amount))) return undefined;
    const [old, now] = alike.at(-1) ?? [];
    return (
      old &&
      now && {
        ...placeOf(old, now, term),
        old: old.amount,
        now: now.amount,
        like: now.number,
        told: term,
        difference: undefined,
      }
    );
  }
  if (state.old !== undefined || pair !== undefined) return undefined;
  if (term.role === 'rate' && difference !== undefined) return wrongRateOf(difference, term, state);
  if (term.role === 'rate') return impossibleRate(term, state);
  return term.role === 'difference' ? tooLarge(term, state) : undefined;
}

function isOfChange({ role }: ChangeTerm): boolean {
  return role === 'difference' || role === 'rate' || role === 'times' || role === 'multiple';
}

/** What was beside each count that may be what is now. */
function sidesOf({ old, nows }: State): (readonly [ChangeTerm, ChangeTerm])[] {
  if (old?.role !== 'previous') return [];
  return nows.filter(({ measure }) => measure === old.measure).map((now) => [old, now] as const);
}

/** 由30件增加到20件. */
function wrongDirection(term: ChangeTerm, { old }: State): WrongChange | undefined {
  if (old?.role !== 'from' || old.measure !== term.measure || old.amount === term.amount)
    return undefined;
  const isMore = term.amount > old.amount;
  if (isMore === (term.sign === 1)) return undefined;
  return {
    ...placeOf(old, term),
    old: old.amount,
    now: term.amount,
    like: term.number,
    told: term,
    difference: undefined,
  };
}

function fits(term: ChangeTerm, old: Decimal, now: Decimal): boolean {
  const grown = (now - old) * BigInt(term.sign || 1);
  switch (term.role) {
    case 'difference': {
      const tolerance = 'decimals' in term.number ? lastPlace(term.number.decimals) : 0n;
      return distance(grown, term.amount) <= tolerance;
    }
    case 'rate':
      // Nothing can be said of growth from nothing.
      return old === 0n || distance(quotient(grown, old) * 100n, term.amount) <= tolerated(term);
    case 'times':
      return old === 0n || distance(quotient(grown, old), term.amount) <= tolerated(term);
    default:
      return old === 0n || distance(quotient(now, old), term.amount) <= tolerated(term);
  }
}

/** Rounded or cut off: one in the last place. Whole multiples are rounded, and 翻一番 is said of what is about that. */
function tolerated({ number, amount }: ChangeTerm): Decimal {
  const decimals = 'decimals' in number ? number.decimals : 0;
  const unit = 'decimals' in number ? number.unit : '';
  if (unit === '番') return amount / 5n;
  return unit === '倍' && decimals === 0 ? lastPlace(0) / 2n : lastPlace(decimals);
}

/** 比上年增加28件，增长19%: of any count before it, or of any number at all. */
function wrongRateOf(
  difference: ChangeTerm,
  rate: ChangeTerm,
  { nows }: State,
): WrongChange | undefined {
  if (difference.measure === '%' || difference.sign !== rate.sign) return undefined;
  const change = difference.amount * BigInt(difference.sign);
  const alike = nows.filter(
    ({ measure, amount }) => measure === difference.measure && amount - change >= 0n,
  );
  if (alike.some(({ amount }) => fits(rate, amount - change, amount))) return undefined;
  const now = alike.at(-1);
  const told = { told: rate, difference };
  if (now !== undefined) {
    return {
      ...placeOf(now, rate),
      old: now.amount - change,
      now: now.amount,
      like: now.number,
      ...told,
    };
  }
  const isCount = difference.measure !== '元';
  if (nows.length > 0 || !isCount || hasWhole(difference.amount * 100n, rate)) return undefined;
  return {
    ...placeOf(difference, rate),
    old: undefined,
    now: undefined,
    like: difference.number,
    ...told,
  };
}

/** 收到5件，同比增长30%: no count of last year makes it so. */
function impossibleRate(rate: ChangeTerm, { nows }: State): WrongChange | undefined {
  const [now] = nows.slice(-1);
  if (now === undefined || now.measure === '元' || now.measure === '%') return undefined;
  if (rate.clause - now.clause > 1 || rate.hasSubject) return undefined;
  const grown = (percent: Decimal) => hundred + percent * BigInt(rate.sign);
  const tolerance = tolerated(rate);
  const [a, b] = [grown(rate.amount - tolerance), grown(rate.amount + tolerance)];
  const [least, most] = a < b ? [a, b] : [b, a];
  if (least <= 0n) return undefined;
  // Last year's count lies between these.
  if (isWholeBetween(now.amount * 100n, most, least)) return undefined;
  return {
    ...placeOf(now, rate),
    old: undefined,
    now: now.amount,
    like: now.number,
    told: rate,
    difference: undefined,
  };
}

/** Whether a whole number divides it so that the rate comes out. */
function hasWhole(hundredfold: Decimal, rate: ChangeTerm): boolean {
  const tolerance = tolerated(rate);
  return (
    rate.amount <= tolerance ||
    isWholeBetween(hundredfold, rate.amount + tolerance, rate.amount - tolerance)
  );
}

function isWholeBetween(amount: Decimal, most: Decimal, least: Decimal): boolean {
  const ceiling = (amount + most - 1n) / most;
  return ceiling >= 1n && ceiling * least <= amount;
}

/** 收到5件，比上年增加8件: last year there were fewer than none. */
function tooLarge(term: ChangeTerm, { nows }: State): WrongChange | undefined {
  const alike = nows.filter(({ measure }) => measure === term.measure && measure !== '%');
  const now = alike.at(-1);
  if (now === undefined || term.sign !== 1 || term.clause - now.clause > 1) return undefined;
  if (alike.some(({ amount }) => amount >= term.amount)) return undefined;
  return {
    ...placeOf(now, term),
    old: undefined,
    now: now.amount,
    like: now.number,
    told: term,
    difference: term,
  };
}

function placeOf(...terms: readonly ChangeTerm[]): { start: number; end: number } {
  return {
    start: Math.min(
      ...terms.map(({ number }: { number: Pick<Quantity, 'start'> }) => number.start),
    ),
    end: Math.max(...terms.map(({ number }) => number.end)),
  };
}
