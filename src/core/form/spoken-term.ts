/** How a narrative speaks of what the standard tables count: the words for their rows and columns. */

/** What a word picks out of a table. A figure is told by one word, or by one of each axis that the table has. */
export type Axis =
  /** A row of the requests table: its subject is an application (予以公开, 上年结转). */
  | 'row'
  /** The same, said with a verb (收到, 办结): gives way to a word for a row. */
  | 'verb'
  /** An application as such (政府信息公开申请): gives way to both. */
  | 'noun'
  /** A column of the requests table. */
  | 'applicant'
  /** A kind of case of the disputes table. */
  | 'procedure'
  /** What became of a case. */
  | 'result'
  /** A row of the disclosure table. */
  | 'subject'
  /** A column of the disclosure table. */
  | 'measure';

export interface SpokenTerm {
  readonly axis: Axis;
  /**
   * Ids of rows or columns that the words may mean, each sense a sum. The first is the one that a message names; where
   * the words are used loosely there are several, and a sentence is right if it is right in one of them.
   */
  readonly senses: readonly Sense[];
  /** Words that mean this wherever they stand. */
  readonly phrases: readonly string[];
  /** Words that mean this only where the sentence is about that table anyway: 收到, 处罚, 维持. */
  readonly shortPhrases: readonly string[];
  /** The figure is negative where the words are used: 减少3项. */
  readonly isDecrease: boolean;
}

/** Ids of rows or columns whose figures are added. */
export type Sense = readonly string[];

export function spoken(
  axis: Axis,
  senses: readonly Sense[],
  phrases: string,
  shortPhrases = '',
): SpokenTerm {
  return {
    axis,
    senses,
    phrases: words(phrases),
    shortPhrases: words(shortPhrases),
    isDecrease: false,
  };
}

/** Words divided by spaces: phrases are told without any, and without quotation marks. */
export function words(list: string): readonly string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}

/** Every way to go on from each of the words before. */
export function alternatives(...lists: readonly (readonly string[])[]): string {
  return lists
    .reduce((begun, ends) => begun.flatMap((word) => ends.map((end) => word + end)), [''])
    .join(' ');
}
