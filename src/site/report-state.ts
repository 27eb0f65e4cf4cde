/** The state of a report in a few lines: which equations were tried and hold, which don't, and what else to look at. */
import { applicantColumns } from '../core/form/applicants.ts';
import { figureOf } from '../core/report/report.ts';
import { carryForwardContinuity } from '../core/rules/years/carry-forward-continuity.ts';
import { sourcesOf, sumOf } from '../core/rules/last-year.ts';
import type { Archive, ArchivedReport } from './archive.ts';
import { canBeTried, equationsOf } from './equations.ts';
import { ruleHref } from './urls.ts';

export interface ReportState {
  readonly lines: readonly StateLine[];
  /** Every equation of the requests table could be tried and holds. */
  readonly isReconciled: boolean;
}

export interface StateLine {
  readonly label: string;
  /** Of the rule that says so. */
  readonly href: string;
  readonly words: string;
  /** Every equation could be tried and holds. */
  readonly holds: boolean;
}

export function reportState(archive: Archive, entry: ArchivedReport): ReportState {
  const { report } = entry;
  const equations = equationsOf(report.edition);
  const lines = equations.map(({ rule, label, measure, all }) => {
    const tried = all.filter((equation) => canBeTried(report, equation)).length;
    const blank = all.length - tried;
    return stateLine(entry, rule.id, label, { tried, blank, measure });
  });
  return {
    lines: [...lines, continuity(archive, entry)],
    isReconciled: lines.every(
      ({ holds }, position) => holds || equations[position]?.rule.section !== 'requests',
    ),
  };
}

interface Tried {
  readonly tried: number;
  /** Those that a blank figure makes unknown. */
  readonly blank: number;
  readonly measure: string;
  /** Where it isn't one figure of the report that agrees with others there. */
  readonly alike?: string;
}

function stateLine(
  entry: ArchivedReport,
  ruleId: string,
  label: string,
  { tried, blank, measure, alike = '相符' }: Tried,
): StateLine {
  const differing = entry.issues.filter((issue) => issue.ruleId === ruleId).length;
  const isExplained = entry.acknowledged.some(({ rule }) => rule.id === ruleId);
  const holding = tried - differing;
  const count = (number: number, words: string) =>
    number > 0 ? [`${String(number)} ${measure}${words}`] : [];
  return {
    label,
    href: ruleHref(ruleId),
    words: [
      ...count(holding, alike),
      ...count(differing, isExplained ? '不等，机关已说明' : '不等'),
      ...count(blank, '没有填全，无法核对'),
    ].join('；'),
    holds: differing === 0 && blank === 0,
  };
}

/** What came over from last year, against the reports that stood at its end. */
function continuity(archive: Archive, entry: ArchivedReport): StateLine {
  const { report, year } = entry;
  const label = '上年结转';
  const sources = sourcesOf(archive.surroundings(entry));
  if (sources === undefined || sources.length === 0) {
    const words =
      sources === undefined
        ? `缺${String(year - 1)}年的报告，无法核对`
        : `没有${String(year - 1)}年的报告可比`;
    return { label, href: ruleHref(carryForwardContinuity.id), words, holds: false };
  }
  const tried = applicantColumns.filter(
    ({ id }) =>
      typeof figureOf(report, `requests.broughtForward.${id}`) === 'number' &&
      sumOf(sources, `requests.carriedForward.${id}`) !== undefined,
  ).length;
  const blank = applicantColumns.length - tried;
  const alike = sources.length > 1 ? '与上一年各份报告相符' : `与${String(year - 1)}年报告相符`;
  return stateLine(entry, carryForwardContinuity.id, label, { tried, blank, measure: '栏', alike });
}
