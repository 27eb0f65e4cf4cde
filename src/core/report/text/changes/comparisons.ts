/** What a sentence tells of last year beside a count of this one: 收到申请186件，比上年增加28件。 */
import type { CountedText } from '../counts/counted-text.ts';
import { changeSentences } from './change-sentences.ts';
import type { ChangeTerm } from './change-terms.ts';

export interface Comparison {
  /** Counts of this year before it in the sentence, any of which may be meant, the nearest last; at least one. */
  readonly nows: readonly ChangeTerm[];
  /** Last year's count, a difference or a rate. */
  readonly told: ChangeTerm;
}

/** With the year before that of the report, and no other. */
export function comparisonsIn(source: CountedText, year: number): Comparison[] {
  return [...changeSentences(source, year)].flatMap(({ terms }) => [...compare(terms, year - 1)]);
}

function* compare(terms: readonly ChangeTerm[], lastYear: number): Iterable<Comparison> {
  let nows: readonly ChangeTerm[] = [];
  /** What was told before of the same comparison; a rate follows it without naming the year again. */
  let before: ChangeTerm | undefined;
  for (const term of terms) {
    const { role, measure } = term;
    if (measure === '%' && role === 'plain') continue;
    if (role === 'plain' || role === 'to') {
      [nows, before] = [[...nows, term], undefined];
    } else if (isTold(term)) {
      const alike = role === 'rate' ? nows : nows.filter((now) => now.measure === measure);
      const isOfLastYear = (term.comparedWith ?? before?.comparedWith) === lastYear;
      const isNext = term.clause - (before ?? alike.at(-1) ?? term).clause <= 1;
      // A difference from a count that the sentence gives is reckoned there.
      if (alike.length > 0 && isOfLastYear && isNext && before?.role !== 'previous') {
        yield { nows: alike, told: term };
      }
      before = term;
    } else {
      [nows, before] = [[], undefined];
    }
  }
}

function isTold({ role, hasSubject }: ChangeTerm): boolean {
  return role === 'previous' || (!hasSubject && (role === 'difference' || role === 'rate'));
}
