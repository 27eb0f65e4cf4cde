/** A whole content folder: every report against its rules, and all of them against each other. */
import { compareIssues, type Issue } from '../issue/issue.ts';
import { raise } from '../issue/raise.ts';
import type { ReportFile } from '../markdown/parse-report.ts';
import { divisionPath, type Agency } from '../register/agency.ts';
import type { TextFile } from '../yaml/read-yaml-file.ts';
import { checkRegister, checkSite, type AgencyFile } from './check-register.ts';
import { checkReport } from './check-report.ts';
import type { CheckedContent, CheckedReport } from './checked.ts';

export interface ContentFiles {
  readonly sitePath: string;
  readonly site: TextFile | undefined;
  readonly agencies: readonly AgencyFile[];
  readonly reports: readonly ReportFile[];
  /** What the reader of the folder already found: unreadable files, wrong places. */
  readonly issues: readonly Issue[];
}

/** `check` may be handed in by whoever remembers earlier results. */
export function checkContent(files: ContentFiles, check = checkReport): CheckedContent {
  const { site, issues } = checkSite(files.sitePath, files.site);
  const isSiteUnread = files.issues.some(({ path }) => path === files.sitePath);
  const siteIssues = isSiteUnread ? [] : issues;
  const register = checkRegister(files.agencies);
  const agencies = new Map(register.agencies.map((agency) => [agency.id, agency]));
  const reports = files.reports
    .map((file) => check(file, agencies.get(file.agency)))
    .sort((a, b) => (a.agency === b.agency ? a.year - b.year : a.agency < b.agency ? -1 : 1));
  const registered = new Set(files.agencies.map(({ id }) => id));
  return {
    site,
    agencies: register.agencies,
    reports,
    issues: [
      ...files.issues,
      ...siteIssues,
      ...register.issues,
      ...reports.flatMap(({ issues }) => issues),
      ...unknownAgencies(reports, registered),
      ...duplicates(reports, agencies),
    ].sort(compareIssues),
  };
}

function unknownAgencies(
  reports: readonly CheckedReport[],
  registered: ReadonlySet<string>,
): Issue[] {
  return reports
    .filter(({ agency }) => !registered.has(agency))
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
    if (checked.report === undefined) return [];
    const { agencyName, year } = checked.report;
    const agency = agencies.get(checked.agency);
    const division = agency === undefined ? '' : divisionPath(agency);
    const identity = [division, agencyName, year].join('\n');
    const earlier = first.get(identity);
    if (earlier === undefined) {
      first.set(identity, checked);
      return [];
    }
    return [
      raise(
        'report-duplicate',
        checked.path,
        `${agencyName}${String(year)}年的报告已经有一份，在 ${earlier.path}；请只保留一份`,
      ),
    ];
  });
}
