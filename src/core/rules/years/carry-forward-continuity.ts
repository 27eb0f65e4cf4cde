import { applicantColumns, type Applicant } from '../../form/applicants.ts';
import { requestRow } from '../../form/request-rows.ts';
import { figureOf, type Report } from '../../report/report.ts';
import { defineArchiveRule, type Finding } from '../define-rule.ts';
import { relatedOf, sourcesOf, sumOf, termsOf, type Source } from '../last-year.ts';

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
    // A report that belongs to the sum isn't there.
    {
      figures: { 'requests.broughtForward.total': 4 },
      around: { lastYear: { figures: {} }, merged: [{ name: '示例县河道所' }] },
    },
    {
      figures: { 'requests.broughtForward.total': 4 },
      body: { firstYear: 2019 },
      around: {
        merged: [
          { name: '示例县河道所', report: { figures: { 'requests.carriedForward.total': 1 } } },
        ],
      },
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
    // The body had another name, or is made of others.
    {
      given: {
        figures: { 'requests.broughtForward.total': 0 },
        around: {
          merged: [
            { name: '示例县水务局', report: { figures: { 'requests.carriedForward.total': 2 } } },
          ],
        },
      },
      messages: [
        '总计：上年结转 0，示例县水务局2022年报告的结转下年 2，相差 2；应当相等，请核对两份报告',
      ],
    },
    {
      given: {
        figures: { 'requests.broughtForward.total': 2 },
        body: { firstYear: 2023 },
        around: {
          merged: [
            { name: '示例县水务局', report: { figures: { 'requests.carriedForward.total': 2 } } },
            { name: '示例县河道所', report: { figures: { 'requests.carriedForward.total': 1 } } },
          ],
        },
      },
      messages: [
        '总计：上年结转 2，示例县水务局2022年报告的结转下年 2 + 示例县河道所 1 = 3，相差 1；应当相等，请核对各份报告',
      ],
    },
  ],
  *check({ report }, around) {
    const sources = sourcesOf(around) ?? [];
    if (sources.length === 0) return;
    for (const applicant of applicantColumns) yield* checkColumn(report, sources, applicant);
  },
});

function* checkColumn(
  report: Report,
  sources: readonly Source[],
  applicant: Applicant,
): Iterable<Finding> {
  const figure = `requests.broughtForward.${applicant.id}`;
  const carried = `requests.carriedForward.${applicant.id}`;
  const found = figureOf(report, figure);
  const wanted = sumOf(sources, carried);
  if (typeof found !== 'number' || wanted === undefined || found === wanted) return;
  const [here, there] = ['broughtForward', 'carriedForward'].map(
    (row) => requestRow(report.edition, row).short,
  );
  const terms = termsOf(sources, carried, there ?? '');
  const right = sources.length === 1 ? terms : `${terms} = ${String(wanted)}`;
  const fact = `${applicant.label}：${here ?? ''} ${String(found)}，${right}，相差 ${String(Math.abs(found - wanted))}`;
  yield {
    message: `${fact}；应当相等，请核对${sources.length === 1 ? '两份' : '各份'}报告`,
    brief: fact,
    figures: [figure],
    related: relatedOf(sources, carried, `${applicant.label}的${there ?? ''}`),
  };
}
