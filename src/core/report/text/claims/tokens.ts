/** A clause, word by word. */
import type { EditionId } from '../../../form/editions.ts';
import type { SpokenTerm } from '../../../form/spoken-term.ts';
import type { Clause } from './split-clauses.ts';
import { timeAt, type TimeRole } from './dates.ts';
import type { Role } from './grammar.ts';
import { longestWord, type Lexicon, type WordSense } from './lexicon.ts';
import { countAt, type Counted } from './numbers.ts';
import { speakerAt, type Speaker, type SpeakerRole } from './speaker.ts';

export type TokenRole = Role | SpeakerRole | TimeRole;

export type Token = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'term'; readonly senses: readonly WordSense[] }
  | { readonly kind: 'role'; readonly role: TokenRole }
  | { readonly kind: 'count'; readonly count: Counted }
  | { readonly kind: 'unknown'; readonly text: string }
);

/** What the words of a report are held against. */
export interface Knowledge {
  readonly lexicon: Lexicon;
  readonly speaker: Speaker;
  readonly year: number;
  readonly edition: EditionId;
}

/** A clause with what its words are. */
export interface TokenisedClause extends Clause {
  readonly tokens: readonly Token[];
  /** Its words for the form. */
  readonly words: readonly (readonly WordSense[])[];
  readonly roles: ReadonlySet<TokenRole>;
  readonly kinds: ReadonlySet<Token['kind']>;
}

export function tokenise(clause: Clause, knowledge: Knowledge): TokenisedClause {
  const tokens = tokensOf(clause.text, knowledge);
  const words: (readonly WordSense[])[] = [];
  const roles = new Set<TokenRole>();
  const kinds = new Set<Token['kind']>();
  for (const token of tokens) {
    kinds.add(token.kind);
    if (token.kind === 'term') words.push(token.senses);
    if (token.kind === 'role') roles.add(token.role);
  }
  return { ...clause, tokens, words, roles, kinds };
}

export function isRole(token: Token | undefined, ...roles: readonly TokenRole[]): boolean {
  return token?.kind === 'role' && roles.includes(token.role);
}

function tokensOf(text: string, knowledge: Knowledge): Token[] {
  const tokens: Token[] = [];
  let unknownFrom = 0;
  for (let index = 0; index < text.length;) {
    const token = knownTokenAt(text, index, knowledge);
    if (token === undefined) {
      index += 1;
      continue;
    }
    if (index > unknownFrom) tokens.push(unknown(text, unknownFrom, index));
    tokens.push(token);
    index = unknownFrom = token.end;
  }
  if (text.length > unknownFrom) tokens.push(unknown(text, unknownFrom, text.length));
  return joinYears(tokens);
}

function unknown(text: string, start: number, end: number): Token {
  return { kind: 'unknown', text: text.slice(start, end), start, end };
}

const percentage = /\d{1,9}(?:\.\d{1,6})?%/y;

function knownTokenAt(text: string, start: number, knowledge: Knowledge): Token | undefined {
  const time = timeAt(text, start, knowledge.year);
  if (time !== undefined) return { kind: 'role', role: time.role, start, end: start + time.length };
  const body = speakerAt(text, start, knowledge.speaker);
  const word = longestWord(knowledge.lexicon, text, start);
  if (body !== undefined && body.length >= (word?.phrase.length ?? 0)) {
    return { kind: 'role', role: body.role, start, end: start + body.length };
  }
  if (word === undefined) return numberAt(text, start);
  const end = start + word.phrase.length;
  if (word.senses.length > 0) return { kind: 'term', senses: word.senses, start, end };
  return { kind: 'role', role: word.role ?? 'filler', start, end };
}

function numberAt(text: string, start: number): Token | undefined {
  const count = countAt(text, start);
  if (count !== undefined) return { kind: 'count', count, start, end: start + count.length };
  percentage.lastIndex = start;
  const share = percentage.exec(text)?.[0].length;
  return share === undefined
    ? undefined
    : { kind: 'role', role: 'compare', start, end: start + share };
}

/** 2022年结转的, 上年没有结转: from the year before; 结转到2024年, 年底结转: to the next one. */
function joinYears(tokens: Token[]): Token[] {
  if (!tokens.some((token) => isRole(token, 'lastYear', 'yearEnd', 'nextYear'))) return tokens;
  const joined = [...tokens];
  for (const [position, token] of tokens.entries()) {
    const carried =
      token.kind === 'term' ? token.senses.find(({ term }) => isCarried(term)) : undefined;
    if (token.kind !== 'term' || carried === undefined) continue;
    const year =
      skipTo(tokens, position, -1, 'lastYear', 'yearEnd') ??
      skipTo(tokens, position, 1, 'nextYear');
    const named = year === undefined ? undefined : tokens[year];
    if (year === undefined || named === undefined) continue;
    const sense = isRole(named, 'lastYear') ? 'broughtForward' : 'carriedForward';
    const term: SpokenTerm = { ...carried.term, senses: [[sense]] };
    joined[position] = { ...token, senses: [{ ...carried, term }] };
    joined[year] = { kind: 'role', role: 'filler', start: named.start, end: named.end };
  }
  return joined;
}

function isCarried({ axis, senses }: SpokenTerm): boolean {
  return axis === 'row' && senses.length > 1 && senses.flat().includes('carriedForward');
}

/** Where a word for a year next to a token stands, if only small words are between them. */
function skipTo(
  tokens: readonly Token[],
  position: number,
  step: 1 | -1,
  ...wanted: readonly TokenRole[]
): number | undefined {
  for (let at = position + step; ; at += step) {
    const token = tokens[at];
    if (isRole(token, ...wanted)) return at;
    if (!isRole(token, 'filler', 'negation')) return undefined;
  }
}
