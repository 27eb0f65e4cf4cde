import type { Answer } from '../engine/answer.ts';
import { facets } from '../query/search-request.ts';
import { ownValue } from './own-value.ts';

export type Counted = Pick<Answer, 'counts' | 'searchedYears' | 'otherYears'>;

/** How many reports a choice would show; undefined where that is not known, since not all years were searched. */
export function choiceCount(answer: Counted, name: string, value: string): number | undefined {
  const facet = facets.find((one) => one === name);
  const { counts, searchedYears, otherYears } = answer;
  const count = facet === undefined ? undefined : ownValue(counts[facet], value);
  if (count !== undefined) return count;
  const isKnown =
    facet === 'year' ? searchedYears.includes(Number(value)) : otherYears.length === 0;
  return isKnown ? 0 : undefined;
}
