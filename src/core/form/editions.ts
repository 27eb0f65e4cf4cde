/** The official form in its two editions. Which one applies: 国办公开办函〔2019〕60号, 国办公开办函〔2021〕30号. */
import { disclosure2019, disclosure2021, type DisclosureBlock } from './disclosures.ts';
import { requests2019, requests2021 } from './outcomes.ts';
import type { RequestNode } from './request-node.ts';

export type EditionId = '2019' | '2021';

export interface Edition {
  readonly id: EditionId;
  readonly label: string;
  /** The notice that introduced it. */
  readonly notice: string;
  /** First and last year of the data that belong on it; null while it is in force. */
  readonly firstYear: number;
  readonly lastYear: number | null;
  readonly disclosure: readonly DisclosureBlock[];
  readonly requests: readonly RequestNode[];
}

export const editions: Readonly<Record<EditionId, Edition>> = {
  '2019': {
    id: '2019',
    label: '2019年格式（试行）',
    notice: '国办公开办函〔2019〕60号',
    firstYear: 2019,
    lastYear: 2020,
    disclosure: disclosure2019,
    requests: requests2019,
  },
  '2021': {
    id: '2021',
    label: '2021年格式',
    notice: '国办公开办函〔2021〕30号',
    firstYear: 2021,
    lastYear: null,
    disclosure: disclosure2021,
    requests: requests2021,
  },
};

/** The edition in force: what is new, or of no known edition, is measured by it. */
export const currentEdition: Edition = editions['2021'];

/** The edition on which the figures of a year belong; undefined before 2019, when the form was free. */
export function editionForYear(year: number): Edition | undefined {
  return Object.values(editions).find(
    ({ firstYear, lastYear }) => year >= firstYear && (lastYear === null || year <= lastYear),
  );
}
