/** The standard tables as a page draws them: the ids of their headings weigh little, and set the three apart. */
import type { EditionId } from '../../core/form/editions.ts';
import * as disclosure from '../../core/form/tables/disclosure-layout.ts';
import * as disputes from '../../core/form/tables/disputes-layout.ts';
import * as requests from '../../core/form/tables/requests-layout.ts';
import type { TableLayout } from '../../core/form/tables/table-layout.ts';
import { withShortIds } from './short-ids.ts';

export function disclosureLayout(edition: EditionId): disclosure.DisclosureLayout {
  return disclosures[edition];
}

export function requestsLayout(edition: EditionId): TableLayout {
  return requestTables[edition];
}

export const disputesLayout: TableLayout = withShortIds(disputes.disputesLayout, 'd');

const disclosures: Readonly<Record<EditionId, disclosure.DisclosureLayout>> = {
  '2019': withShortIds(disclosure.disclosureLayout('2019'), 'a'),
  '2021': withShortIds(disclosure.disclosureLayout('2021'), 'a'),
};

const requestTables: Readonly<Record<EditionId, TableLayout>> = {
  '2019': withShortIds(requests.requestsLayout('2019'), 'h'),
  '2021': withShortIds(requests.requestsLayout('2021'), 'h'),
};
