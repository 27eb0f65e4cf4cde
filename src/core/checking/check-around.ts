/** One report that was understood, held against what stands around it. */
import type { RelatedPlace } from '../issue/issue.ts';
import type { Agency } from '../register/agency.ts';
import type { Words } from '../register/words.ts';
import type { RelatedFinding } from '../rules/define-rule.ts';
import { archiveRules } from '../rules/index.ts';
import type { Surroundings } from '../rules/surroundings.ts';
import { placeHere } from './check-report.ts';
import type { CheckedReport } from './checked.ts';
import { holdRules, type Held } from './hold-rules.ts';

export interface Neighbourhood {
  readonly agency: Agency | undefined;
  readonly words: Words;
  readonly around: Surroundings;
  /** Every report that `around` was made from. */
  readonly neighbours: readonly CheckedReport[];
}

export function checkAround(
  checked: CheckedReport,
  { agency, words, around, neighbours }: Neighbourhood,
): Held {
  const { report, path, year, places } = checked;
  if (report === undefined) return { issues: [], acknowledged: [] };
  const subject = { report, yearOfPath: year, agency, words };
  const placeOf = (related: RelatedFinding) => placeAmong(related, checked, neighbours);
  return holdRules(archiveRules, (rule) => rule.check(subject, around), {
    path,
    report,
    places,
    placeOf,
  });
}

function placeAmong(
  related: RelatedFinding,
  checked: CheckedReport,
  neighbours: readonly CheckedReport[],
): RelatedPlace | undefined {
  const { agency = checked.agency, year = checked.year } = related;
  const isIt = (other: CheckedReport) => other.agency === agency && other.year === year;
  const other = isIt(checked) ? checked : neighbours.find(isIt);
  return other && placeHere(related, other.path, other.places);
}
