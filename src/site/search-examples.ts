/** Searches to begin with. */
import { procedures } from '../core/form/disputes.ts';
import { tableKeys } from '../core/form/front-matter.ts';
import type { Archive } from './archive.ts';
import type { Link } from './page-frame.ts';
import { searchHref } from './urls.ts';

/** Words of the form, and a body with a year of which there is a report: every example finds something. */
export function searchExamples(archive: Archive): readonly Link[] {
  const [year] = archive.years;
  const example = archive.agencies
    .toSorted((a, b) => Number(b.kind === '部门') - Number(a.kind === '部门'))
    .map(({ id }) => (year === undefined ? undefined : archive.report(id, year)))
    .find((entry) => entry !== undefined);
  if (example === undefined) return [];
  const { agencyName, year: exampleYear } = example.report;
  const words = [
    tableKeys.requests,
    ...procedures.slice(0, 1).map(({ key }) => key),
    `${agencyName}${String(exampleYear)}`,
  ];
  return words.map((word) => ({ label: word, href: searchHref(word) }));
}
