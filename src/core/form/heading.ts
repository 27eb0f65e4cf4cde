/**
 * The parts of which the official form is made.
 *
 * Every heading carries three names, each for one reader: `id` is part of a figure id (programs),
 * `key` is the word of the front matter (editors), `label` is the official text (citizens).
 */

/** What kind of value a figure of the form is. */
export type Measure =
  /** A number of cases or documents: an integer, never negative. */
  | 'count'
  /** An increase or decrease: an integer, negative for a decrease. */
  | 'signedCount'
  /** Money in 万元: decimal text, kept as filed. */
  | 'amount'
  /** Money for which the form fixes no unit: decimal text, with 元 or 万元 where the agency wrote it. */
  | 'amountWithUnit';

/** A row or a column of a standard table. */
export interface Heading {
  readonly id: string;
  readonly key: string;
  readonly label: string;
}

/** A row with its legal basis and what it means in plain words. */
export interface Row extends Heading {
  /** Where the Regulations (《政府信息公开条例》) speak of it; empty where no article does. */
  readonly basis: string;
  /** For a reader who has never seen the form. */
  readonly meaning: string;
}
