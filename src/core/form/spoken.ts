/**
 * All words by which a narrative speaks of the figures of an edition. Derived from the form where the form has the
 * word; what agencies say instead stands beside it. Which words may stand around them is no matter of the form.
 */
import type { EditionId } from './editions.ts';
import { spokenDisclosures } from './spoken-disclosures.ts';
import { spokenDisputes } from './spoken-disputes.ts';
import { spokenRequests } from './spoken-requests.ts';
import type { SpokenTerm } from './spoken-term.ts';

const terms: Readonly<Record<EditionId, readonly SpokenTerm[]>> = {
  '2019': all('2019'),
  '2021': all('2021'),
};

export function spokenTerms(edition: EditionId): readonly SpokenTerm[] {
  return terms[edition];
}

function all(edition: EditionId): readonly SpokenTerm[] {
  return [...spokenRequests(edition), ...spokenDisputes, ...spokenDisclosures(edition)];
}
