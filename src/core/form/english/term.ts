/** What the form says, in English, for readers of the data. It stands apart so that no page of the site carries it. */
export interface EnglishTerm {
  /** As English-language translations of the Regulations say it, where they have the word. */
  readonly name: string;
  /** One line. */
  readonly meaning: string;
}

/** By id of a row, a group or a column. */
export type EnglishTerms = Readonly<Record<string, EnglishTerm>>;

/** The term of an id; an unknown id is a bug. */
export function englishTerm(terms: EnglishTerms, id: string): EnglishTerm {
  const found = terms[id];
  if (found === undefined) throw new Error(`no English for ${id}`);
  return found;
}
