import { applicantColumns, type Applicant } from '../../form/applicants.ts';
import { requestRow } from '../../form/request-rows.ts';
import { sum } from '../../report/figure.ts';
import { figureOf, type Report } from '../../report/report.ts';
import { defineArchiveRule, type Finding } from '../define-rule.ts';
import type { Surroundings } from '../surroundings.ts';

/** What last year's report carried forward is what this one brings forward. */
export const carryForwardContinuity = defineArchiveRule({
  id: 'carry-forward-continuity',
  severity: 'error',
  title: '上年结转应等于上一年报告的结转下年',
  basis:
    '国办公开办函〔2021〕30号和〔2019〕60号所附格式：第四项“结转下年度继续办理”，第二项“上年结转”',
  rationale: '去年没有办完的申请，今年接着办；两份报告的数不同，说明其中一份填错了。',
  canBeAcknowledged: true,
  section: 'requests',
  good: [
    {},
    {
      figures: { 'requests.broughtForward.total': 3 },
      around: { lastYear: { figures: { 'requests.carriedForward.total': 3 } } },
    },
    {
      figures: { 'requests.broughtForward.total': 3 },
      around: { lastYear: { figures: { 'requests.carriedForward.total': null } } },
    },
    {
      figures: { 'requests.broughtForward.total': 4 },
      around: {
        lastYear: { figures: { 'requests.carriedForward.total': 3 } },
        merged: [
          { name: '示例县河道所', report: { figures: { 'requests.carriedForward.total': 1 } } },
        ],
      },
    },
    {
      figures: { 'requests.broughtForward.total': 4 },
      around: { lastYear: { figures: {} }, merged: [{ name: '示例县河道所' }] },
    },
  ],
  bad: [
    {
      given: {
        figures: { 'requests.broughtForward.total': 3 },
        around: { lastYear: { figures: { 'requests.carriedForward.total': 4 } } },
      },
      messages: ['总计：上年结转 3，2022年报告的结转下年 4，相差 1；应当相等，请核对两份报告'],
    },
    {
      given: {
        figures: { 'requests.broughtForward.naturalPerson': 3 },
        around: {
          lastYear: { figures: { 'requests.carriedForward.naturalPerson': 3 } },
          merged: [
            {
              name: '示例县河道所',
              report: { figures: { 'requests.carriedForward.naturalPerson': 1 } },
            },
          ],
        },
      },
      messages: [
        '自然人：上年结转 3，2022年报告的结转下年 3 + 并入的示例县河道所 1 = 4，相差 1；应当相等，请核对各份报告',
      ],
    },
  ],
  *check({ report }, around) {
    for (const applicant of applicantColumns) yield* checkColumn(report, around, applicant);
  },
});

interface Source {
  /** Name of the body that was merged into this one; undefined for the body itself. */
  readonly name: string | undefined;
  readonly report: Report;
}

function* checkColumn(
  report: Report,
  around: Surroundings,
  applicant: Applicant,
): Iterable<Finding> {
  const sources = sourcesOf(around);
  if (sources === undefined || sources.length === 0) return;
  const figure = `requests.broughtForward.${applicant.id}`;
  const carried = `requests.carriedForward.${applicant.id}`;
  const found = figureOf(report, figure);
  const wanted = sum(sources.map((source) => figureOf(source.report, carried)));
  if (typeof found !== 'number' || wanted === undefined || found === wanted) return;
  const [own, here] = [
    requestRow(report.edition, 'carriedForward').short,
    requestRow(report.edition, 'broughtForward').short,
  ];
  const terms = sources.map((source) => {
    const value = String(figureOf(source.report, carried));
    const year = String(source.report.year);
    return source.name === undefined
      ? `${year}年报告的${own} ${value}`
      : `并入的${source.name} ${value}`;
  });
  const right = terms.length === 1 ? terms.join('') : `${terms.join(' + ')} = ${String(wanted)}`;
  const fact = `${applicant.label}：${here} ${String(found)}，${right}，相差 ${String(Math.abs(found - wanted))}`;
  yield {
    message: `${fact}；应当相等，请核对${terms.length === 1 ? '两份' : '各份'}报告`,
    brief: fact,
    figures: [figure],
    related: sources.map((source) => ({
      message: `${source.report.title}：${applicant.label}的${own}是 ${String(figureOf(source.report, carried))}`,
      agency: source.report.agency,
      year: source.report.year,
      figure: carried,
    })),
  };
}

/** The reports whose requests go on in this one; undefined where one of them isn't there, and the sum is unknown. */
function sourcesOf({ lastYear, merged }: Surroundings): readonly Source[] | undefined {
  const sources: Source[] =
    lastYear === undefined ? [] : [{ name: undefined, report: lastYear.report }];
  for (const { agency, neighbour } of merged) {
    if (neighbour === undefined) return undefined;
    sources.push({ name: agency.name, report: neighbour.report });
  }
  return sources;
}
