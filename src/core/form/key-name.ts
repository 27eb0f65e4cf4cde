/** What a figure is called in the words of the front matter, which are short. */
import type { EditionId } from './editions.ts';
import type { FigureDefinition } from './figures.ts';
import { requestRow } from './request-rows.ts';

/** E.g. 本年新收·自然人; a total is named by its row alone, 总计 of the requests table by its short name. */
export function keyName(
  { id, keys, index, columnLabels }: FigureDefinition,
  edition: EditionId,
): string {
  const { short, key } = requestRow(edition, 'resolved');
  const row = keys.slice(1).map((word) => (word === key ? short : word));
  const column = index === undefined || id.endsWith('.total') ? [] : columnLabels.slice(-1);
  return [...row, ...column].join('·');
}
