/** Whose reports there are: bodies that are registered, and of each body and year one report. */
import { startOfFile, type Issue } from '../issue/issue.ts';
import { raise } from '../issue/raise.ts';
import { divisionPath, type Agency } from '../register/agency.ts';
import type { CheckedReport } from './checked.ts';

/** `registered` has a file, whether it could be understood or not; `agencies` are those that could, by id. */
export function checkOwners(
  reports: readonly CheckedReport[],
  registered: readonly { readonly id: string }[],
  agencies: ReadonlyMap<string, Agency>,
): Issue[] {
  return [...unknownAgencies(reports, registered), ...duplicates(reports, agencies)];
}

function unknownAgencies(
  reports: readonly CheckedReport[],
  registered: readonly { readonly id: string }[],
): Issue[] {
  const known = new Set(registered.map(({ id }) => id));
  return reports
    .filter(({ agency }) => !known.has(agency))
    .map(({ path, agency }) =>
      raise(
        'agency-unknown',
        path,
        `机关“${agency}”没有登记；请新建 agencies/${agency}.yaml，写明名称、类别和行政区划`,
      ),
    );
}

/** Two files that both say they are the same body's report of the same year. */
function duplicates(
  reports: readonly CheckedReport[],
  agencies: ReadonlyMap<string, Agency>,
): Issue[] {
  const first = new Map<string, CheckedReport>();
  return reports.flatMap((checked) => {
    if (checked.identity === undefined) return [];
    const { agencyName, year } = checked.identity;
    const agency = agencies.get(checked.agency);
    const division = agency === undefined ? '' : divisionPath(agency);
    const identity = [division, agencyName, year].join('\n');
    const earlier = first.get(identity);
    if (earlier === undefined) {
      first.set(identity, checked);
      return [];
    }
    const what = `${agencyName}${String(year)}年的报告`;
    const message = `${what}已经有一份，在 ${earlier.path}；请只保留一份`;
    const other = { path: earlier.path, ...startOfFile, message: `${what}，先有的一份` };
    return [{ ...raise('report-duplicate', checked.path, message), related: [other] }];
  });
}
