/** Finds the longest known word at a place of a sentence. */
import type { EditionId } from '../../../form/editions.ts';
import type { Axis, SpokenTerm } from '../../../form/spoken-term.ts';
import { happened } from '../../../form/spoken-disputes.ts';
import { spokenTerms } from '../../../form/spoken.ts';
import { grammar, type Role } from './grammar.ts';

/** A word of the form, or one around it. A word may mean things of several tables. */
export interface Word {
  readonly phrase: string;
  readonly senses: readonly WordSense[];
  readonly role: Role | undefined;
}

export interface WordSense {
  readonly term: SpokenTerm;
  /** Understood only where the sentence is about that table anyway. */
  readonly isShort: boolean;
  /** So short that it is said of other things as well: 公开, 不处理, 申请. */
  readonly isLoose: boolean;
  /** In a report on this work it means this, where nothing else is spoken of: 予以公开, 被申请行政复议. */
  readonly isFormal: boolean;
}

export type Lexicon = ReadonlyMap<string, readonly Word[]>;

export function longestWord(lexicon: Lexicon, text: string, index: number): Word | undefined {
  return lexicon.get(text.charAt(index))?.find(({ phrase }) => text.startsWith(phrase, index));
}

/** The words of an edition: the same for every report. */
export function editionLexicon(edition: EditionId): Lexicon {
  return (lexicons[edition] ??= lexiconOf(wordsOf(edition)));
}

const lexicons: Partial<Record<EditionId, Lexicon>> = {};

function isSaidFormally({ axis, senses }: SpokenTerm, phrase: string): boolean {
  if (axis === 'procedure')
    return (
      /^行政(?:复议|诉讼)(?:案件)?$/.test(phrase) ||
      happened.some((verb) => phrase.startsWith(verb))
    );
  const isFlow = senses.flat().some((id) => id === 'broughtForward' || id === 'carriedForward');
  return (axis === 'row' && !isFlow) || (axis === 'applicant' && phrase.length > 2);
}

/** Up to which length words of these are loose. */
const looseLengths: Readonly<Partial<Record<Axis, number>>> = { row: 3, noun: 2 };

function wordsOf(edition: EditionId): Iterable<Word> {
  const words = new Map<string, { senses: WordSense[]; role: Role | undefined }>();
  const entry = (phrase: string) => {
    const known = words.get(phrase) ?? { senses: [], role: undefined };
    words.set(phrase, known);
    return known;
  };
  for (const [role, phrases] of Object.entries(grammar)) {
    for (const phrase of phrases) entry(phrase).role ??= role as Role;
  }
  for (const term of spokenTerms(edition)) {
    for (const phrase of term.phrases)
      entry(phrase).senses.push({ term, isShort: false, isLoose: false, isFormal: true });
    for (const phrase of term.shortPhrases) {
      const isLoose =
        phrase.length <= (looseLengths[term.axis] ?? 0) && !/^(?:结转|转结)/.test(phrase);
      const isFormal = !isLoose && isSaidFormally(term, phrase);
      entry(phrase).senses.push({ term, isShort: true, isLoose, isFormal });
    }
  }
  return [...words].map(([phrase, { senses, role }]) => ({
    phrase,
    senses,
    role: senses.length === 0 ? role : undefined,
  }));
}

/** By first character, longer words first. */
function lexiconOf(words: Iterable<Word>): Lexicon {
  const lexicon = new Map<string, Word[]>();
  for (const word of words) {
    const first = word.phrase.charAt(0);
    const known = lexicon.get(first);
    if (known === undefined) lexicon.set(first, [word]);
    else known.push(word);
  }
  for (const list of lexicon.values()) list.sort((a, b) => b.phrase.length - a.phrase.length);
  return lexicon;
}
