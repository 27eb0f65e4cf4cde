import { applicantColumns, type Applicant } from '../../form/applicants.ts';
import { requestFigure } from '../../form/request-figure.ts';
import { outcomeRows, requestRow } from '../../form/request-rows.ts';
import type { Report } from '../../report/report.ts';
import { defineRule, type Finding } from '../define-rule.ts';
import { imbalance, nonZero, sideText } from '../../report/equation.ts';

/** Every request that was resolved has exactly one outcome. */
export const requestsOutcomesTotal = defineRule({
  id: 'requests-outcomes-total',
  severity: 'error',
  title: '各种办理结果之和应等于总计',
  basis: '国办公开办函〔2021〕30号和〔2019〕60号所附格式：（七）是（一）至（六）的总计',
  rationale: '一件申请只计一种办理结果，所以各种结果之和就是办结的件数。',
  canBeAcknowledged: true,
  section: 'requests',
  good: [
    {},
    {
      figures: {
        'requests.disclosed.naturalPerson': 3,
        'requests.withheld.stateSecret.naturalPerson': 1,
        'requests.resolved.naturalPerson': 4,
      },
    },
    {
      edition: '2019',
      figures: { 'requests.closedOtherwise.business': 2, 'requests.resolved.business': 2 },
    },
  ],
  bad: [
    {
      given: {
        figures: {
          'requests.disclosed.total': 3,
          'requests.withheld.stateSecret.total': 1,
          'requests.resolved.total': 5,
        },
      },
      messages: [
        '总计：予以公开 3 + 国家秘密 1 = 4，（七）总计 5，相差 1；应当相等，请核对这一列的办理结果',
      ],
    },
    {
      given: { figures: { 'requests.resolved.business': 1 } },
      messages: [
        '商业企业：各种办理结果都是 0，（七）总计 1，相差 1；应当相等，请核对这一列的办理结果',
      ],
    },
  ],
  *check({ report }) {
    for (const applicant of applicantColumns) yield* checkColumn(report, applicant);
  },
});

function* checkColumn(report: Report, applicant: Applicant): Iterable<Finding> {
  const outcomes = outcomeRows(report.edition).map((row) => ({
    id: requestFigure(row.id, applicant.id),
    name: row.short,
  }));
  const resolved = requestFigure('resolved', applicant.id);
  const ids = outcomes.map(({ id }) => id);
  const sums = imbalance(report, ids, [resolved]);
  if (sums === undefined) return;
  const parts = nonZero(report, outcomes);
  const left = parts.length === 0 ? '各种办理结果都是 0' : sideText(report, parts, sums.left);
  const right = `${requestRow(report.edition, 'resolved').label} ${String(sums.right)}`;
  yield {
    message: `${applicant.label}：${left}，${right}，相差 ${String(sums.difference)}；应当相等，请核对这一列的办理结果`,
    brief: `${applicant.label}：（一）至（六）之和 ${String(sums.left)}，${right}，相差 ${String(sums.difference)}`,
    figures: [resolved, ...ids],
  };
}
