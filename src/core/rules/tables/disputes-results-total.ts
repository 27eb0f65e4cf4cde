import { procedures, results, resultsTotal, type Procedure } from '../../form/disputes.ts';
import type { Report } from '../../report/report.ts';
import { defineRule, type Finding } from '../define-rule.ts';
import { imbalance, nonZero, sideText } from '../../report/equation.ts';

/** Every case has exactly one result, or is pending. */
export const disputesResultsTotal = defineRule({
  id: 'disputes-results-total',
  severity: 'error',
  title: '复议、诉讼的四种结果之和应等于总计',
  basis:
    '国办公开办函〔2021〕30号和〔2019〕60号所附格式：总计是结果维持、结果纠正、其他结果、尚未审结之和',
  rationale: '一个案件只计一种结果，没有审结的单列，所以四项之和就是案件总数。',
  canBeAcknowledged: true,
  section: 'disputes',
  good: [
    {},
    {
      figures: {
        'disputes.reconsideration.upheld': 3,
        'disputes.reconsideration.pending': 1,
        'disputes.reconsideration.total': 4,
      },
    },
  ],
  bad: [
    {
      given: {
        figures: {
          'disputes.directLitigation.upheld': 3,
          'disputes.directLitigation.total': 2,
        },
      },
      messages: [
        '未经复议直接起诉的行政诉讼：结果维持 3，总计 2，相差 1；应当相等，请核对这五个数',
      ],
    },
    {
      given: { figures: { 'disputes.reconsideration.total': 2 } },
      messages: ['行政复议：四种结果都是 0，总计 2，相差 2；应当相等，请核对这五个数'],
    },
  ],
  *check({ report }) {
    for (const procedure of procedures) yield* checkProcedure(report, procedure);
  },
});

function* checkProcedure(report: Report, procedure: Procedure): Iterable<Finding> {
  const parts = results.map(({ id, label }) => ({
    id: `disputes.${procedure.id}.${id}`,
    name: label,
  }));
  const total = `disputes.${procedure.id}.${resultsTotal.id}`;
  const ids = parts.map(({ id }) => id);
  const sums = imbalance(report, ids, [total]);
  if (sums === undefined) return;
  const shown = nonZero(report, parts);
  const left = shown.length === 0 ? '四种结果都是 0' : sideText(report, shown, sums.left);
  const fact = `${procedure.short}：${left}，${resultsTotal.label} ${String(sums.right)}，相差 ${String(sums.difference)}`;
  yield {
    message: `${fact}；应当相等，请核对这五个数`,
    brief: fact,
    figures: [total, ...ids],
  };
}
