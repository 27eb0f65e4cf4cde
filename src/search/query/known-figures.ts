import { figureOfSort, type SearchRequest } from './search-request.ts';

/** Without conditions and an order on figures that there are none of: an address may name any. */
export function withKnownFigures(
  request: SearchRequest,
  isKnown: (figure: string) => boolean,
): SearchRequest {
  const { conditions, sort } = request;
  const figureOfOrder = figureOfSort(sort);
  return {
    ...request,
    conditions: conditions.filter(({ figure }) => isKnown(figure)),
    sort: figureOfOrder === undefined || isKnown(figureOfOrder) ? sort : 'relevance',
  };
}
