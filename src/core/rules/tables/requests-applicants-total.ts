import { applicants, applicantsTotal } from '../../form/applicants.ts';
import { requestFigure } from '../../form/request-figure.ts';
import { requestRows, rowName, type PlacedRow } from '../../form/request-rows.ts';
import type { Report } from '../../report/report.ts';
import { defineRule, type Finding } from '../define-rule.ts';
import { imbalance, nonZero, sideText } from '../../report/equation.ts';

/** Every request has exactly one kind of applicant. */
export const requestsApplicantsTotal = defineRule({
  id: 'requests-applicants-total',
  severity: 'error',
  title: '各类申请人之和应等于总计',
  basis: '国办公开办函〔2021〕30号和〔2019〕60号所附格式：总计栏是自然人和各类法人、其他组织之和',
  rationale: '一件申请只计入一类申请人，所以每一行六类申请人之和就是这一行的总计。',
  canBeAcknowledged: true,
  section: 'requests',
  good: [
    {},
    {
      figures: {
        'requests.received.naturalPerson': 5,
        'requests.received.business': 2,
        'requests.received.total': 7,
      },
    },
    { figures: { 'requests.received.naturalPerson': 5, 'requests.received.total': null } },
  ],
  bad: [
    {
      given: {
        figures: {
          'requests.received.naturalPerson': 5,
          'requests.received.business': 2,
          'requests.received.total': 8,
        },
      },
      messages: [
        '一、本年新收政府信息公开申请数量：自然人 5 + 商业企业 2 = 7，总计 8，相差 1；应当相等，请核对这一行',
      ],
    },
    {
      given: { figures: { 'requests.closedOtherwise.otherReason.total': 1 } },
      messages: ['（六）其他处理 3.其他：各类申请人都是 0，总计 1，相差 1；应当相等，请核对这一行'],
    },
  ],
  *check({ report }) {
    for (const placed of requestRows(report.edition)) yield* checkRow(report, placed);
  },
});

function* checkRow(report: Report, placed: PlacedRow): Iterable<Finding> {
  const { row } = placed;
  const parts = applicants.map(({ id, label }) => ({ id: requestFigure(row.id, id), name: label }));
  const total = requestFigure(row.id, applicantsTotal.id);
  const ids = parts.map(({ id }) => id);
  const sums = imbalance(report, ids, [total]);
  if (sums === undefined) return;
  const shown = nonZero(report, parts);
  const left = shown.length === 0 ? '各类申请人都是 0' : sideText(report, shown, sums.left);
  const name = rowName(placed);
  yield {
    message: `${name}：${left}，${applicantsTotal.label} ${String(sums.right)}，相差 ${String(sums.difference)}；应当相等，请核对这一行`,
    brief: `${name}：各类申请人之和 ${String(sums.left)}，${applicantsTotal.label} ${String(sums.right)}，相差 ${String(sums.difference)}`,
    figures: [total, ...ids],
  };
}
