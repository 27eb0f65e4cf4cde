/**
 * Which reports have a page, and what is on it: the report or, while somebody is writing it, what is wrong with it.
 */
import type { Issue } from '../core/issue/issue.ts';
import { hasErrors } from '../core/issue/issue.ts';
import { addressOf } from '../core/register/report-address.ts';
import { reportMissing } from '../core/rules/years/report-missing.ts';
import type { Archive } from './archive.ts';
import { filingFacts } from './filing-facts.ts';
import { pageFrame, type Crumb, type PageFrame } from './page-frame.ts';
import { reportAddress } from './report-address.ts';
import { reportView, type ReportView } from './report-view.ts';
import { paths } from './urls.ts';

export interface ReportPage {
  readonly frame: PageFrame;
  /** Undefined where the findings keep the report from being shown. */
  readonly view: ReportView | undefined;
  readonly findings: readonly Issue[];
}

interface Params {
  readonly agency: string;
  readonly year: string;
}

/** A file with errors has a page for its findings; no build has such a file. */
export function reportPaths({ reports, issues }: Archive): { params: Params }[] {
  const addresses = new Set(reports.map(addressOf));
  for (const { path, ruleId } of issues) {
    if (ruleId === reportMissing.id) continue;
    const address = reportAddress(path);
    if (address !== undefined) addresses.add(addressOf(address));
  }
  return [...addresses].map((address) => {
    const [agency = '', year = ''] = address.split('/');
    return { params: { agency, year } };
  });
}

export function reportPage(archive: Archive, { agency: id, year }: Params): ReportPage {
  const agency = archive.agency(id);
  const entry = archive.report(id, Number(year));
  const findings = entry?.issues ?? findingsOf(archive, id, year);
  const crumbs: Crumb[] = [
    agency === undefined ? { label: id } : { label: agency.name, path: paths.agency(id) },
    { label: `${year}年` },
  ];
  const path = paths.report(id, Number(year));
  if (agency === undefined || entry === undefined || hasErrors(findings)) {
    return {
      frame: pageFrame({ title: '报告有待改正', path, crumbs, isListed: false }),
      view: undefined,
      findings,
    };
  }
  const { title, agencyName } = entry.report;
  const view = reportView(archive, agency, entry);
  return {
    frame: pageFrame({
      title,
      path,
      crumbs,
      current: 'agencies',
      subject: { kind: 'report', agency, report: entry.report },
      description: `${agencyName}${year}年主动公开政府信息、收到和处理政府信息公开申请、行政复议和行政诉讼的情况。`,
      skips: [{ label: '跳到表三', href: '#table-3' }],
      printedFacts: filingFacts(view.report, view.marks),
    }),
    view,
    findings,
  };
}

function findingsOf({ issues }: Archive, agency: string, year: string): readonly Issue[] {
  return issues.filter(({ path }) => path.endsWith(`reports/${agency}/${year}.md`));
}
