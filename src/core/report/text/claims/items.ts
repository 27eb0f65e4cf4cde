/** The counts of a clause, each with the words that say of what it is a count. */
import type { WordSense } from './lexicon.ts';
import type { Counted } from './numbers.ts';
import { isRole, type Token, type TokenRole } from './tokens.ts';

export interface Item {
  readonly words: Words;
  /** Behind the last count of the clause, beside those before it: 结转的1件由自然人提出. */
  readonly wordsBehind: Words;
  readonly count: Counted;
  /** From the first word or number to the last, in the clause. */
  readonly start: number;
  readonly end: number;
  /** Words that nobody knows; the count is not understood then. */
  readonly unknown: string;
  readonly roles: ReadonlySet<TokenRole>;
}

export type Words = readonly (readonly WordSense[])[];

export function itemsOf(tokens: readonly Token[]): Item[] {
  const items: Item[] = [];
  const first = nextCount(tokens);
  let [before, behind] = [tokens.slice(0, first), tokens.slice(first + 1)];
  for (let token = tokens[first]; token?.kind === 'count';) {
    const next = nextCount(behind);
    const between = withoutTail(behind.slice(0, next));
    const isLast = next === behind.length;
    const isFull = before.some(isTerm);
    // 新收的12件和上年结转的2件: of the next one; 107件由自然人提出、23件由企业提出: of the one before.
    const cut = isFull ? 0 : isLast ? between.length : endOfOwn(between);
    const own = isFull ? before : [...before, ...between.slice(0, cut)];
    const rest = between.slice(cut);
    items.push(...split(own, isLast ? rest : [], token));
    before = isLast ? [] : inherited(own, rest);
    token = behind[next];
    behind = behind.slice(next + 1);
  }
  return items;
}

function nextCount(tokens: readonly Token[]): number {
  const found = tokens.findIndex(({ kind }) => kind === 'count');
  return found === -1 ? tokens.length : found;
}

/** 12件均通过网上提出、3件…: what stands behind 均 is about all that were counted, and no other count. */
function withoutTail(tokens: readonly Token[]): Token[] {
  const start = tokens.findIndex((token) => isRole(token, 'rest', 'each', 'compare'));
  if (start === -1) return [...tokens];
  const end = tokens.findIndex((token, index) => index > start && isRole(token, 'join'));
  return [...tokens.slice(0, start), ...(end === -1 ? [] : tokens.slice(end))];
}

function endOfOwn(tokens: readonly Token[]): number {
  const join = tokens.findIndex((token) => isRole(token, 'join'));
  return join === -1 ? tokens.length : join;
}

/** 予以公开、不予公开分别为5件、3件: each word has its count, and the next one has the words that remain. */
function inherited(own: readonly Token[], rest: readonly Token[]): Token[] {
  const terms = respectiveTerms(own);
  if (terms.length === 0 || rest.some(isTerm)) return [...rest];
  return [...terms.slice(1), ...own.filter((token) => isRole(token, 'respectively')), ...rest];
}

/** Two or more words before 分别为. */
function respectiveTerms(own: readonly Token[]): readonly Token[] {
  const position = own.findLastIndex((token) => isRole(token, 'respectively'));
  const terms = own.slice(0, Math.max(0, position)).filter(isTerm);
  return terms.length > 1 && !own.slice(position).some(isTerm) ? terms : [];
}

function split(
  own: readonly Token[],
  rest: readonly Token[],
  counted: Token & { kind: 'count' },
): Item[] {
  const words = (respectiveTerms(own).length > 0 ? own.filter(isTerm).slice(0, 1) : own).filter(
    isTerm,
  );
  const all = [...words, ...rest.filter(isTerm), counted];
  return [
    {
      words: words.map(({ senses }) => senses),
      wordsBehind: rest.filter(isTerm).map(({ senses }) => senses),
      count: counted.count,
      start: Math.min(...all.map(({ start }) => start)),
      end: Math.max(...all.map(({ end }) => end)),
      unknown: [...own, ...rest]
        .map((token) => (token.kind === 'unknown' ? token.text : ''))
        .join(''),
      roles: new Set([...joinedRoles(own), ...joinedRoles(rest)]),
    },
  ];
}

/** A join at the edge joins nothing. */
function joinedRoles(tokens: readonly Token[]): TokenRole[] {
  const first = tokens.findIndex(isTerm);
  const last = tokens.findLastIndex(isTerm);
  return tokens.flatMap((token, index) =>
    token.kind !== 'role' || (token.role === 'join' && (index < first || index > last))
      ? []
      : [token.role],
  );
}

function isTerm(token: Token): token is Token & { kind: 'term' } {
  return token.kind === 'term';
}
