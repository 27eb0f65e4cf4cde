/** What two texts say differently, sentence by sentence. */
import { alignSentences, sentencesIn } from './align-sentences.ts';
import { compareWordings, whole, type Piece } from './text-pieces.ts';

export interface TextDifference {
  /** Empty where there was nothing. */
  readonly before: readonly Piece[];
  /** Empty where it is gone. */
  readonly after: readonly Piece[];
}

/** Undefined where so much differs that it is another text. */
export function sentenceDifferences(
  before: readonly string[],
  after: readonly string[],
): readonly TextDifference[] | undefined {
  return alignSentences(sentencesIn(before), sentencesIn(after))
    ?.filter((pair) => pair.before !== pair.after)
    .map((pair) =>
      pair.before === undefined || pair.after === undefined
        ? { before: whole(pair.before ?? ''), after: whole(pair.after ?? '') }
        : compareWordings(pair.before, pair.after),
    );
}
