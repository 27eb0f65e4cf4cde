/** The page of a report beside the one of the year before. */
import { printChoice } from '../../core/comparison/choice.ts';
import { compareReports } from '../../core/comparison/compare-reports.ts';
import type { Comparison } from '../../core/comparison/comparison.ts';
import type { ReportJson } from '../../core/open-data/report-json.ts';
import type { Archive, ArchivedReport } from '../archive.ts';
import { pageFrame, type PageFrame } from '../page-frame.ts';
import { toReportJson } from '../report-json.ts';
import { paths } from '../urls.ts';
import { besideLastYear } from './beside-last-year.ts';

export interface ComparisonPage {
  readonly frame: PageFrame;
  readonly agencyName: string;
  /** What is compared, without the name of the body. */
  readonly subject: string;
  readonly comparison: Comparison;
  /** Query of the page on which the choice can be changed. */
  readonly choice: string;
}

interface Params {
  readonly agency: string;
  readonly year: string;
}

export function comparisonPaths(archive: Archive): { params: Params }[] {
  return archive.reports
    .filter((entry) => besideLastYear(archive, entry) !== undefined)
    .map(({ agency, year }) => ({ params: { agency, year: String(year) } }));
}

export function comparisonPage(archive: Archive, { agency: id, year }: Params): ComparisonPage {
  const after = archive.report(id, Number(year));
  const before = archive.report(id, Number(year) - 1);
  if (after === undefined || before === undefined) {
    throw new Error(`no two reports of ${id} up to ${year}`);
  }
  const comparison = compareReports(published(archive, before), published(archive, after));
  const subject = `${comparison.left.label}与${comparison.right.label}报告对照`;
  const { agencyName } = after.report;
  const path = paths.reportBesideLastYear(id, after.year);
  return {
    frame: pageFrame({
      title: `${agencyName}${subject}`,
      path,
      canonicalPath: path,
      isListed: false,
      current: 'agencies',
      description: `${agencyName}${subject}：数字逐格并列，文字逐句比较。`,
      crumbs: [
        { label: archive.agency(id)?.name ?? agencyName, path: paths.agency(id) },
        { label: `${year}年`, path: paths.report(id, after.year) },
        { label: `与${String(before.year)}年对照` },
      ],
      skips: [{ label: '跳到表三', href: '#table-3' }],
    }),
    agencyName,
    subject,
    comparison: { ...comparison, remarks: [...comparison.remarks, ...mergers(archive, after)] },
    choice: printChoice({ a: comparison.left, b: comparison.right }),
  };
}

/** Bodies that came in between: their own reports are not in the figures of the year before. */
function mergers(archive: Archive, { agency, year }: ArchivedReport): readonly string[] {
  const names = archive
    .predecessors(agency)
    .filter(({ lastYear }) => lastYear !== undefined && lastYear >= year - 1 && lastYear <= year)
    .map(({ name }) => name);
  return names.length === 0
    ? []
    : [`${names.join('、')}已并入，它自己的报告不在这里，数字的变化可能由此而来。`];
}

const known = new WeakMap<ArchivedReport, ReportJson>();

/** Each stands on the left once, and once on the right. */
function published(archive: Archive, entry: ArchivedReport): ReportJson {
  const json = known.get(entry) ?? toReportJson(archive, entry);
  known.set(entry, json);
  return json;
}
