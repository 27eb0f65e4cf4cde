/** What readers call what they have chosen. */
import { lastName } from '../../bodies/region-path.ts';
import { shownSigns, type Condition } from '../../query/condition.ts';
import type { Facet } from '../../query/search-request.ts';

/** Names that are not in the address, by id. */
export interface Names {
  readonly figure: (id: string) => string;
  readonly body: (id: string) => string;
}

export function facetLabel(facet: Facet, value: string, names: Names): string {
  switch (facet) {
    case 'year':
      return `${value}年`;
    case 'kind':
      return value;
    case 'region':
      return lastName(value);
    case 'body':
      return names.body(value);
  }
}

export function conditionLabel({ figure, relation, value }: Condition, names: Names): string {
  // The number stays with its sign.
  return `${names.figure(figure)} ${shownSigns[relation]}\u00a0${String(value)}`;
}
